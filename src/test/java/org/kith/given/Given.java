package org.kith.given;

import static org.hamcrest.Matchers.is;

import io.quarkus.arc.Arc;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kith.seeker.FirstOwner;

/** What a test begins with. Each test takes a seeker of its own, so that none needs an order or a clean-up. */
public final class Given {
    private static final Pattern KEY = Pattern.compile("kith_\\w+");
    private static Client owner;

    private Given() {}

    /** The first owner, who administers; made by the service as at its first start. */
    public static synchronized Client theOwner() {
        if (owner == null) {
            ByteArrayOutputStream printed = new ByteArrayOutputStream();
            Arc.container()
                    .instance(FirstOwner.class)
                    .get()
                    .announce(new PrintStream(printed, true, StandardCharsets.UTF_8));
            Matcher key = KEY.matcher(printed.toString(StandardCharsets.UTF_8));
            if (!key.find()) {
                throw new IllegalStateException("The first start printed no key");
            }
            String id = new Client(null, key.group())
                    .asks()
                    .get("/v1/me")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("seeker.id");
            owner = new Client(UUID.fromString(id), key.group());
        }
        return owner;
    }

    /** A new seeker with an empty network and a key with everything of it. */
    public static Client aSeeker() {
        return aSeekerWith("*");
    }

    /** A new seeker and a key with these scopes. */
    public static Client aSeekerWith(String... scopes) {
        UUID id = theOwner().adds("seekers", "{\"name\": \"Ann Porter\", \"timeZone\": \"America/New_York\"}");
        if (scopes.length != 1 || !scopes[0].equals("*")) {
            return keyOf(id, "*").withScopes(scopes);
        }
        return keyOf(id, "*");
    }

    /** Somebody without a key. */
    public static Client nobody() {
        return new Client(null, null);
    }

    private static Client keyOf(UUID seeker, String scope) {
        String key = theOwner()
                .asks()
                .body("{\"name\": \"Test\", \"scopes\": [\"" + scope + "\"]}")
                .post("/v1/seekers/{id}/api-keys", seeker)
                .then()
                .statusCode(is(201))
                .extract()
                .path("key");
        return new Client(seeker, key);
    }
}
