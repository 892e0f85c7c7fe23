package vn.tiendo.deadline;

/**
 * A wording that is no deadline we can read, or that names a day the calendar does not have. The message says what was
 * not understood and shows three wordings that are.
 */
public final class UnreadableDeadline extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String EXAMPLES =
            "Readable are, for example: \"before 7 November 2025\", \"trong tháng 9/2025\","
                    + " \"within 15 working days of issuance\".";

    private final String wording;
    private final String problem;

    UnreadableDeadline(String wording, String problem) {
        super("Cannot read the deadline \"" + wording + "\": " + problem + ". " + EXAMPLES);
        this.wording = wording;
        this.problem = problem;
    }

    /** The wording as it was given. */
    public String wording() {
        return wording;
    }

    /** What was not understood, in English, without the examples. */
    public String problem() {
        return problem;
    }
}
