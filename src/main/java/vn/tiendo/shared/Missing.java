package vn.tiendo.shared;

/** What was asked for is not there, or not for this person: the two are never told apart. */
public class Missing extends RuntimeException {

    public Missing(String what) {
        super(what);
    }
}
