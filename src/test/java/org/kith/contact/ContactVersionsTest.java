package org.kith.contact;

import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.given.TestClock;

/** What the entity tag of a contact stands for, where what is shown changes and the contact does not. */
@QuarkusTest
class ContactVersionsTest {
    private Client ann;

    @BeforeEach
    void annBegins() {
        ann = Given.aSeeker();
    }

    @Test
    void aTieThatWentDormantIsNotWhatTheClientHas() {
        String ray = "/v1/contacts/" + ann.addsContact("Ray");
        ann.adds(
                "interactions",
                "{\"contactId\": \"" + ray.substring(ray.lastIndexOf('/') + 1) + "\", \"type\": \"CALL\"}");
        String seen = ann.etagOf(ray);
        readsUnless(seen, ray).statusCode(304);

        try (var ignored = TestClock.at(TestClock.START.plus(Duration.ofDays(1_200)))) {
            readsUnless(seen, ray).statusCode(200).body("tie.band", is("DORMANT"));
            ann.patches(seen, "{\"notes\": \"Long not seen.\"}")
                    .patch(ray)
                    .then()
                    .statusCode(200);
            ann.patches(seen, "{\"notes\": null}").patch(ray).then().statusCode(412);
        }
    }

    @Test
    void aContactOfAnOrganizationThatWasRenamedIsNotWhatTheClientHas() {
        UUID alder = ann.addsOrganization("Alder Works");
        String ray = "/v1/contacts/"
                + ann.adds(
                        "contacts", "{\"name\": \"Ray\", \"affiliations\": [{\"organizationId\": \"" + alder + "\"}]}");
        String seen = ann.etagOf(ray);
        String organization = "/v1/organizations/" + alder;

        ann.patches(ann.etagOf(organization), "{\"name\": \"Birch Works\"}")
                .patch(organization)
                .then()
                .statusCode(200);

        readsUnless(seen, ray).statusCode(200).body("affiliations[0].organization", is("Birch Works"));
        ann.patches(seen, "{\"notes\": \"Still there.\"}").patch(ray).then().statusCode(200);
    }

    private ValidatableResponse readsUnless(String seen, String path) {
        return ann.asks().header("If-None-Match", seen).get(path).then();
    }
}
