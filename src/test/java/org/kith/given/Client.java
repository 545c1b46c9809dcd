package org.kith.given;

import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.http.TestHTTPResourceManager;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/**
 * Somebody with a key, or without one.
 *
 * @param seekerId whose data the key reaches; null without a key
 * @param key the key; null without one
 */
public record Client(UUID seekerId, String key) {
    /** The media type of a merge patch. */
    public static final String PATCH = "application/merge-patch+json";

    private static final RestAssuredConfig PLAIN = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .defaultContentCharset("UTF-8")
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));

    /** A request within the contract: it and its answer are held against it. */
    public RequestSpecification asks() {
        return outsideTheContract().filter(Conversation.ofBothSides());
    }

    /** A request that is wrong on purpose: its answer is held against the contract, it is not. */
    public RequestSpecification asksWrongly() {
        return outsideTheContract().filter(Conversation.ofAnswers());
    }

    /** A request that the contract does not know, such as another method or path. */
    public RequestSpecification outsideTheContract() {
        RequestSpecification request = RestAssured.given()
                .config(PLAIN)
                .baseUri(address())
                .filter(new Transport())
                .contentType(ContentType.JSON);
        return key == null ? request : request.header("Authorization", "Bearer " + key);
    }

    /** Where the service under test listens; known from its start on, so that a test may arrange in its fields. */
    public static String address() {
        return TestHTTPResourceManager.getUri();
    }

    /** A merge patch for the version with that entity tag. */
    public RequestSpecification patches(String etag, String patch) {
        return asks().contentType(PATCH).header("If-Match", etag).body(patch);
    }

    /** Another key of the same seeker, with these scopes alone. */
    public Client withScopes(String... scopes) {
        String quoted = String.join("\", \"", scopes);
        String minted = asks().body("{\"name\": \"Narrow\", \"scopes\": [\"" + quoted + "\"]}")
                .post("/v1/api-keys")
                .then()
                .statusCode(is(201))
                .extract()
                .path("key");
        return new Client(seekerId, minted);
    }

    /** Adds something to a collection such as {@code organizations} and returns its id. */
    public UUID adds(String collection, String json) {
        return UUID.fromString(asks().body(json)
                .post("/v1/" + collection)
                .then()
                .statusCode(is(201))
                .extract()
                .path("id"));
    }

    /** Adds an organization of that name. */
    public UUID addsOrganization(String name) {
        return adds("organizations", "{\"name\": \"" + name + "\"}");
    }

    /** Adds a contact of that name. */
    public UUID addsContact(String name) {
        return adds("contacts", "{\"name\": \"" + name + "\"}");
    }

    /** Adds a club of that name. */
    public UUID addsGroup(String name) {
        return adds("groups", "{\"name\": \"" + name + "\", \"kind\": \"CLUB\"}");
    }

    /** The entity tag of something now. */
    public String etagOf(String path) {
        return asks().get(path).then().statusCode(200).extract().header("ETag");
    }
}
