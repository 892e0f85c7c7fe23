package vn.tiendo.setup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** A refusal for programs, after RFC 9457. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(String type, String title, int status, String detail, String id, List<Wrong> errors) {

    static final String MEDIA_TYPE = "application/problem+json";

    /** One field and what is wrong with it. */
    record Wrong(String field, String message) {}
}
