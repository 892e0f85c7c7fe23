package vn.tiendo.alert;

/** Something on its way out of the house, apart from the database. */
interface Parcel {

    /** Which attempt at sending it this is. */
    int attempt();
}
