package vn.tiendo.setup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import vn.tiendo.shared.Overtaken;

/**
 * A refusal for programs, after RFC 9457.
 *
 * @param id by which the administrator finds our mistake; null when it is none
 * @param errors field by field; null when it is not about fields
 * @param changes what changed since the program looked; null when it is not about that
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String id,
        List<Wrong> errors,
        List<Overtaken.Change> changes) {

    Problem(String title, int status, String detail, String id, List<Wrong> errors) {
        this("about:blank", title, status, detail, id, errors, null);
    }

    static final String MEDIA_TYPE = "application/problem+json";

    /** One field and what is wrong with it. */
    record Wrong(String field, String message) {}
}
