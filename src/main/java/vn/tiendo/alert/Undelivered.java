package vn.tiendo.alert;

/**
 * Something did not leave the house; this is what was said about it, whether another attempt makes sense, and whether the
 * other side may have it all the same.
 */
public class Undelivered extends Exception {

    /** What it says about the piece that was to leave. */
    private enum Kind {
        /** Nothing: the way itself is not open. */
        UNREACHABLE,
        /** Not taken now. */
        NOT_NOW,
        /** Never taken this way. */
        NEVER
    }

    private final Kind kind;
    private final boolean uncertain;

    /** @param forGood whether the other side will never take it this way */
    public Undelivered(String why, boolean forGood, Throwable cause) {
        this(why, forGood ? Kind.NEVER : Kind.NOT_NOW, false, cause);
    }

    private Undelivered(String why, Kind kind, boolean uncertain, Throwable cause) {
        super(why, cause);
        this.kind = kind;
        this.uncertain = uncertain;
    }

    /** The way out is not open, whatever was to leave by it: it says nothing about the piece. */
    static Undelivered unreachable(String why, Throwable cause) {
        return new Undelivered(why, Kind.UNREACHABLE, false, cause);
    }

    /** All of it was handed over and no answer came: the other side may have it or not. */
    static Undelivered uncertain(String why, Throwable cause) {
        return new Undelivered(why, Kind.NOT_NOW, true, cause);
    }

    public boolean isForGood() {
        return kind == Kind.NEVER;
    }

    boolean isUnreachable() {
        return kind == Kind.UNREACHABLE;
    }

    /** Whether it may have arrived all the same. */
    boolean isUncertain() {
        return uncertain;
    }

    /** Whether others would fare no better by the same way just now. */
    boolean isAboutTheWay() {
        return isUnreachable() || uncertain;
    }
}
