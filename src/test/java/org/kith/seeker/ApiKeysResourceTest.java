package org.kith.seeker;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.given.Client;
import org.kith.given.Database;
import org.kith.given.Given;
import org.kith.given.TestClock;

@QuarkusTest
class ApiKeysResourceTest {
    private final Client ann = Given.aSeeker();

    @Test
    void theSecretIsShownOnce() {
        Client other = ann.withScopes("contacts:read");
        String id = idOf(other);

        String read = ann.asks()
                .get("/v1/api-keys/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String listed =
                ann.asks().get("/v1/api-keys").then().statusCode(200).extract().asString();

        String secret = other.key().substring(other.key().lastIndexOf('_') + 1);
        assertThat(read, not(containsString(secret)));
        assertThat(listed, not(containsString(secret)));
    }

    @Test
    void aKeyThatWasUsedIsNotWhatTheClientHas() {
        Client other = ann.withScopes("contacts:read");
        String id = ann.asks().get("/v1/api-keys").then().extract().path("items.find { it.name == 'Narrow' }.id");
        String seen = ann.etagOf("/v1/api-keys/" + id);

        other.asks().get("/v1/contacts").then().statusCode(200);

        ann.asks()
                .header("If-None-Match", seen)
                .get("/v1/api-keys/{id}", id)
                .then()
                .statusCode(200)
                .body("lastUsedAt", is(notNullValue()));
    }

    @Test
    void onlyTheHashIsKept() throws Exception {
        String hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(ann.key().getBytes("US-ASCII")));
        try (Connection connection = Database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('app.seeker', '" + ann.seekerId() + "', false)");
            ResultSet row = statement.executeQuery("select k::text from api_key k");
            row.next();
            assertThat(row.getString(1), containsString(hash));
            assertThat(row.getString(1), not(containsString(ann.key())));
        }
    }

    @Test
    void aRevokedKeyIsRefusedFromTheNextRequestOn() {
        Client other = ann.withScopes("*");
        other.asks().get("/v1/organizations").then().statusCode(200);

        other.asks()
                .post("/v1/api-keys/{id}/revoke", idOf(other))
                .then()
                .statusCode(200)
                .body("revokedAt", is(notNullValue()));

        other.asks().get("/v1/organizations").then().statusCode(401);
        ann.asks().get("/v1/organizations").then().statusCode(200);
    }

    @Test
    void aKeyGivesNoMoreThanItHas() {
        Client narrow = ann.withScopes("api-keys:write", "contacts:read");

        narrow.withScopes("contacts:read");
        for (String more : new String[] {"*", "admin", "contacts:write"}) {
            narrow.asks()
                    .body("{\"name\": \"More\", \"scopes\": [\"contacts:read\", \"" + more + "\"]}")
                    .post("/v1/api-keys")
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", is("/scopes/1"))
                    .body("errors[0].code", is("beyond-own-scopes"));
        }
    }

    @Test
    void everythingDoesNotIncludeAdministration() {
        ann.asks()
                .body("{\"name\": \"Admin\", \"scopes\": [\"admin\"]}")
                .post("/v1/api-keys")
                .then()
                .statusCode(422);
        ann.asks().get("/v1/seekers").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"everything", "CONTACTS:READ", "contacts", "contacts:admın", "* "})
    void aScopeThatThereIsNotIsNamed(String scope) {
        ann.asks()
                .body("{\"name\": \"Odd\", \"scopes\": [\"" + scope + "\"]}")
                .post("/v1/api-keys")
                .then()
                .statusCode(422)
                .body("errors[0].code", is("unknown-scope"));
    }

    @Test
    void aKeyCannotBeExpiredWhenItIsMade() {
        ann.asks()
                .body("{\"name\": \"Late\", \"scopes\": [\"*\"], \"expiresAt\": \"" + TestClock.START + "\"}")
                .post("/v1/api-keys")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/expiresAt"));
    }

    @Test
    void theSchemeIsReadWhateverItsCase() {
        Given.nobody()
                .asksWrongly()
                .header("Authorization", "bEARER " + ann.key())
                .get("/v1/me")
                .then()
                .statusCode(200);
    }

    @Test
    void anAdministratorGivesAndTakesKeysOfOthers() {
        Client other = ann.withScopes("contacts:read");

        Given.theOwner()
                .asks()
                .post("/v1/seekers/{id}/api-keys/{keyId}/revoke", ann.seekerId(), idOf(other))
                .then()
                .statusCode(200)
                .body("scopes", contains("contacts:read"));

        other.asks().get("/v1/me").then().statusCode(401);
    }

    private static String idOf(Client client) {
        return client.asks().get("/v1/me").then().statusCode(200).extract().path("keyId");
    }
}
