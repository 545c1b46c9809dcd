package org.kith.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;

/** More clients than there are workers send half a request and then nothing; nobody else notices. */
@QuarkusTest
class SlowClientsTest {
    private static final int MANY = 100;
    private static final int HALF = 40_000;

    private final Client ann = Given.aSeeker();

    @Test
    void headersThatDoNotEndHoldNobodyUp() throws Exception {
        whileSending("GET /v1/me HTTP/1.1\r\nHost: kith\r\nAuthorization: Bearer " + ann.key() + "\r\nX-Half: ");
    }

    @Test
    void bodiesThatDoNotEndHoldNobodyUp() throws Exception {
        whileSending(post("/v1/organizations", "application/json") + "{\"name\": \"" + "x".repeat(HALF));
    }

    @Test
    void filesThatDoNotEndHoldNobodyUp() throws Exception {
        whileSending(post("/v1/imports", "text/vcard") + "BEGIN:VCARD\r\nFN:" + "x".repeat(HALF));
    }

    @Test
    void formsThatDoNotEndHoldNobodyUp() throws Exception {
        whileSending(post("/v1/imports", "multipart/form-data; boundary=b") + "--b\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"a.vcf\"\r\n\r\n" + "x".repeat(HALF));
    }

    private String post(String path, String type) {
        return "POST " + path + " HTTP/1.1\r\nHost: kith\r\nAuthorization: Bearer " + ann.key() + "\r\nContent-Type: "
                + type + "\r\nContent-Length: 900000\r\n\r\n";
    }

    private void whileSending(String half) throws IOException {
        URI service = URI.create(Client.address());
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < MANY; i++) {
                Socket socket = new Socket(service.getHost(), service.getPort());
                slow.add(socket);
                socket.getOutputStream().write(half.getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
            }
            long begun = System.nanoTime();
            for (int i = 0; i < 20; i++) {
                ann.addsOrganization("Harbor Works " + half.hashCode() + " " + i);
            }
            // The workers would otherwise be held until a time limit of half a minute has passed.
            assertThat(Duration.ofNanos(System.nanoTime() - begun), lessThan(Duration.ofSeconds(15)));
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }
}
