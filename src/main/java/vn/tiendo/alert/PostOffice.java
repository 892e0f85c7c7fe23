package vn.tiendo.alert;

/** A way for mails to leave the house. */
interface PostOffice {

    /**
     * Returns once the letter is delivered.
     *
     * @throws Undelivered when it is not, with whether another attempt makes sense
     */
    void deliver(Letter letter) throws Undelivered;
}
