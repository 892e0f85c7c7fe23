package vn.tiendo;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Somebody at the API, signed in as scripts do. */
public final class As {

    private As() {}

    /** A request of this account; each begins anew, without cookies. */
    public static RequestSpecification user(String username) {
        return RestAssured.given().auth().preemptive().basic(username, Given.PASSWORD);
    }

    /** Posts a document that may not even be JSON. */
    public static Response post(String username, String address, String document) {
        return user(username)
                .contentType(ContentType.JSON.withCharset("UTF-8"))
                .body(document)
                .post(address);
    }
}
