package vn.tiendo.setup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.tiendo.shared.Row;

/**
 * What a program was answered, as it can be answered again.
 *
 * @param fingerprint of the request that it answers
 * @param body null when there was none
 */
record KeptAnswer(String fingerprint, int status, String contentType, String location, String etag, String body) {

    static KeptAnswer of(String fingerprint, Response given, ObjectMapper mapper) throws JsonProcessingException {
        Object entity = given.getEntity();
        String body = entity == null || entity instanceof String ? (String) entity : mapper.writeValueAsString(entity);
        MediaType type = given.getMediaType() == null ? MediaType.APPLICATION_JSON_TYPE : given.getMediaType();
        return new KeptAnswer(
                fingerprint,
                given.getStatus(),
                body == null ? null : type.withCharset("UTF-8").toString(),
                given.getHeaderString(HttpHeaders.LOCATION),
                given.getHeaderString(HttpHeaders.ETAG),
                body);
    }

    static KeptAnswer of(Row row) {
        return new KeptAnswer(
                row.text("fingerprint"),
                row.count("status"),
                row.text("content_type"),
                row.text("location"),
                row.text("etag"),
                row.text("body"));
    }

    /** The first answer and every later one are made here: they are equal to the byte. */
    Response response() {
        Response.ResponseBuilder answer = Response.status(status);
        if (body != null) {
            answer.entity(body).type(contentType);
        }
        if (location != null) {
            answer.header(HttpHeaders.LOCATION, location);
        }
        if (etag != null) {
            answer.header(HttpHeaders.ETAG, etag);
        }
        return answer.build();
    }
}
