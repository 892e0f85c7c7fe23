package vn.tiendo.alert;

/** A way for mails to leave the house. */
interface PostOffice {

    /**
     * Returns once the letter is delivered.
     *
     * @throws Undelivered when it is not, with whether another attempt makes sense
     */
    void deliver(Letter letter) throws Undelivered;

    /** A letter that did not leave, and what was said about it. */
    class Undelivered extends Exception {

        private final boolean forGood;

        Undelivered(String why, boolean forGood, Throwable cause) {
            super(why, cause);
            this.forGood = forGood;
        }

        /** Whether the recipient will never be reached this way. */
        boolean isForGood() {
            return forGood;
        }
    }
}
