package org.kith.seeker;

import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.given.Client;
import org.kith.given.Given;

@QuarkusTest
class SeekersResourceTest {
    private final Client ann = Given.aSeeker();
    private final String path = "/v1/seekers/" + ann.seekerId();

    @Test
    void aSeekerSeesOneself() {
        ann.asks()
                .get(path)
                .then()
                .statusCode(200)
                .body("name", is("Ann Porter"))
                .body("region", is("US"));
    }

    @Test
    void anAdministratorSeesAndChangesAnybody() {
        Client owner = Given.theOwner();
        String etag = owner.etagOf(path);

        owner.patches(etag, "{\"region\": \"AT\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("region", is("AT"));
    }

    @Test
    void nullBringsTheUsualBack() {
        ann.patches(ann.etagOf(path), "{\"timeZone\": null, \"region\": null}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("timeZone", is("UTC"))
                .body("region", is("US"));
    }

    @ParameterizedTest
    @CsvSource({
        "region, XX, /region",
        "region, us, /region",
        "timeZone, Mars/Olympus, /timeZone",
        "timeZone, europe/vienna, /timeZone",
        "name, '   ', /name"
    })
    void whatThereIsNotIsRefused(String member, String value, String pointer) {
        ann.asksWrongly()
                .contentType(Client.PATCH)
                .header("If-Match", ann.etagOf(path))
                .body("{\"" + member + "\": \"" + value + "\"}")
                .patch(path)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is(pointer));
    }
}
