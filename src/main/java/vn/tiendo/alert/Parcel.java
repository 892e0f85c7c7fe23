package vn.tiendo.alert;

/** Something on its way out of the house, apart from the database. */
interface Parcel {

    /** By which claim it was taken: only who holds the latest has a say in what becomes of it. */
    int claim();
}
