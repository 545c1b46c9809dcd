package org.kith.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.given.Client;
import org.kith.given.Given;

/** Whatever somebody sends, the answer is a short problem document, and nothing is kept. */
@QuarkusTest
class HostileJsonTest {
    private final Client ann = Given.aSeeker();

    @AfterEach
    void nothingWasKept() {
        ann.asks().get("/v1/organizations").then().statusCode(200).body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"name": "\\u0000"} | /name
                    {"name": "\\ud800"} | /name
                    {"name": "\\udc00\\ud800"} | /name
                    {"name": "A", "aliases": ["\\udfff"]} | /aliases/0
                    {"name": 7} | /name
                    {"name": true} | /name
                    {"name": ["A"]} | /name
                    {"name": {"a": 1}} | /name
                    {"name": "A", "aliases": "B"} | /aliases
                    {"name": "A", "aliases": [7]} | /aliases/0
                    {"name": "A", "class": "java.lang.Runtime"} | /class
                    {"name": "A", "@type": "java.lang.Runtime"} | /@type
                    {"name": "A", "a/b~c": 1} | /a~1b~0c
                    """)
    void whatIsWrongIsNamed(String body, String pointer) {
        Response answer = sends(body);

        answer.then().statusCode(400).body("errors[0].pointer", is(pointer));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"name": "A", "name": "B"}
                    {"name": "A"} {"name": "B"}
                    {"name": "A"}]
                    {"name": "A",}
                    {'name': 'A'}
                    {name: "A"}
                    {"name": "A" /* comment */}
                    {"name": NaN}
                    {"name": 1e999999999}
                    {"name": "\\uD8"}
                    """)
    void whatIsNoStrictJsonIsRefused(String body) {
        sends(body).then().statusCode(400);
    }

    @Test
    void nestingIsBounded() {
        sends("{\"name\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}")
                .then()
                .statusCode(400);
        sends("{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000)).then().statusCode(400);
    }

    @Test
    void lengthsAreBounded() {
        sends("{\"name\": \"" + "x".repeat(10 << 20) + "\"}").then().statusCode(413);
        sends("{\"name\": " + "9".repeat(100_000) + "}").then().statusCode(400);
        sends("{\"" + "x".repeat(100_000) + "\": 1}").then().statusCode(400);
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        for (byte[] bytes : new byte[][] {
            {(byte) 0xff, (byte) 0xfe, 0, 0},
            {'{', '"', (byte) 0xc3, '"', ':', '1', '}'},
            {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
            {0}
        }) {
            ann.asksWrongly().body(bytes).post("/v1/organizations").then().statusCode(400);
        }
    }

    @Test
    void aTextOfOtherBytesThanUnicodeIsRefused() {
        byte[] latin = "{\"name\": \"Müller\"}".getBytes(StandardCharsets.ISO_8859_1);

        ann.asksWrongly().body(latin).post("/v1/organizations").then().statusCode(400);
    }

    private Response sends(String body) {
        Response answer = ann.asksWrongly().body(body).post("/v1/organizations");
        assertThat(answer.asString().length(), lessThan(2_000));
        return answer;
    }
}
