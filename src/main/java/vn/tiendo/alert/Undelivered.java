package vn.tiendo.alert;

/** Something did not leave the house; this is what was said about it. */
public class Undelivered extends Exception {

    private final boolean forGood;

    /** @param forGood whether the other side will never take it this way */
    public Undelivered(String why, boolean forGood, Throwable cause) {
        super(why, cause);
        this.forGood = forGood;
    }

    public boolean isForGood() {
        return forGood;
    }
}
