package vn.tiendo.setup.watch;

/**
 * One thing that shows how the system is, in a person's words.
 *
 * @param says what is known of it
 * @param todo what helps; null where nothing has to be done
 * @param link where that is done; null where it is done elsewhere
 */
record Sign(String name, State state, String says, String todo, String link) {

    /** Whether it is as it should be. */
    enum State {
        GOOD,
        BAD,
        /** Neither: something to know. */
        PLAIN;

        static State of(boolean good) {
            return good ? GOOD : BAD;
        }
    }

    static Sign plain(String name, String says) {
        return new Sign(name, State.PLAIN, says, null, null);
    }

    public boolean isGood() {
        return state == State.GOOD;
    }

    public boolean isBad() {
        return state == State.BAD;
    }
}
