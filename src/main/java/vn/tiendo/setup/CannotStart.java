package vn.tiendo.setup;

/** Something the operator has to mend before the service can start; the message says what. */
class CannotStart extends RuntimeException {

    CannotStart(String message) {
        super(message);
    }
}
