package vn.tiendo.task.web;

import io.quarkus.qute.TemplateExtension;
import vn.tiendo.task.Standing;

/** Which shape and colour a standing has; the word stands beside it always. */
@TemplateExtension
class Looks {

    private Looks() {}

    /** The class of the style sheet. */
    static String look(Standing standing) {
        return switch (standing) {
            case DONE_ON_TIME -> "t-ontime";
            case DONE_LATE -> "t-late";
            case DUE_SOON -> "t-soon";
            case OVERDUE -> "t-over";
            case IN_PROGRESS -> "t-run";
            case NOT_STARTED, SUSPENDED, CANCELLED -> "t-none";
        };
    }

    /** The id of the icon. */
    static String icon(Standing standing) {
        return switch (standing) {
            case DONE_ON_TIME -> "ok";
            case DONE_LATE -> "late";
            case DUE_SOON -> "soon";
            case OVERDUE -> "over";
            case IN_PROGRESS -> "run";
            case NOT_STARTED -> "none";
            case SUSPENDED, CANCELLED -> "gap";
        };
    }
}
