package vn.tiendo.task;

/** By which way a fact came in. */
public enum Origin {
    /** Typed on a page. */
    PAGE,
    /** Sent by a program. */
    API,
    /** Said in a reply to a mail: by whoever has the mail, and perhaps not by whose name it bears. */
    MAIL,
    /** Stated in a public document. */
    DOCUMENT,
    /** Made up for the demonstration. */
    DEMO,
    /** Found by the sweep. */
    SWEEP
}
