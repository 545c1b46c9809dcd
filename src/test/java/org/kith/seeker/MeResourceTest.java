package org.kith.seeker;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;

@QuarkusTest
class MeResourceTest {
    @Test
    void aKeyLearnsWhoseItIsAndWhatItMayDo() {
        Client ann = Given.aSeekerWith("contacts:read");

        ann.asks()
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("seeker.id", is(ann.seekerId().toString()))
                .body("scopes", contains("contacts:read"))
                .body("administrator", is(false));
    }

    @Test
    void theFirstOwnerAdministers() {
        Given.theOwner()
                .asks()
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("seeker.name", is("Owner"))
                .body("scopes", contains("*", "admin"))
                .body("administrator", is(true));
    }
}
