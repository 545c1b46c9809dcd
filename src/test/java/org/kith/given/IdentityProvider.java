package org.kith.given;

import com.sun.net.httpserver.HttpServer;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.kith.token.TokenSettings;

/**
 * The identity provider of a test run, whose tokens the service under test takes: a small HTTP server on a free port of the
 * loopback interface, which tells the public keys that a test gives it.
 */
public final class IdentityProvider implements TokenSettings {
    /** Who it is. */
    public static final String ISSUER = "https://id.example.com/kith";
    /** For whom its tokens are. */
    public static final String AUDIENCE = "kith";

    private static final IdentityProvider ONE = new IdentityProvider();

    private final HttpServer server;
    private volatile String keys = "{\"keys\": []}";
    private volatile boolean away;
    private volatile boolean createsPeople;

    private IdentityProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "identity-provider");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/keys", exchange -> {
            byte[] body = keys.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(away ? 500 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    /** Has it publish these keys and no others. */
    public static void publishes(PublicJsonWebKey... published) {
        ONE.keys = new JsonWebKeySet(Arrays.<JsonWebKey>asList(published)).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    /** What happens while it answers nobody. */
    public static void whileAway(Runnable deed) {
        ONE.away = true;
        try {
            deed.run();
        } finally {
            ONE.away = false;
        }
    }

    /** What happens while people may come by themselves. */
    public static void whileAnybodyMayCome(Runnable deed) {
        ONE.createsPeople = true;
        try {
            deed.run();
        } finally {
            ONE.createsPeople = false;
        }
    }

    @Override
    public Optional<String> issuer() {
        return Optional.of(ISSUER);
    }

    @Override
    public Optional<String> audience() {
        return Optional.of(AUDIENCE);
    }

    @Override
    public Optional<String> jwks() {
        return Optional.of("http://127.0.0.1:" + server.getAddress().getPort() + "/keys");
    }

    @Override
    public List<String> algorithms() {
        return List.of("RS256", "ES256");
    }

    @Override
    public Duration clockSkew() {
        return Duration.ofSeconds(30);
    }

    @Override
    public Duration refreshPause() {
        return Duration.ZERO;
    }

    @Override
    public Claims claim() {
        return new Claims() {
            @Override
            public String name() {
                return "name";
            }

            @Override
            public Optional<String> kind() {
                return Optional.of("work.title");
            }

            @Override
            public String roles() {
                return "realm_access.roles";
            }
        };
    }

    @Override
    public Kinds kind() {
        return new Kinds() {
            @Override
            public Optional<List<String>> coach() {
                return Optional.of(List.of("career coach", "counsellor"));
            }

            @Override
            public Optional<List<String>> integration() {
                return Optional.of(List.of("robot"));
            }
        };
    }

    @Override
    public Optional<String> administratorRole() {
        return Optional.of("kith-admin");
    }

    @Override
    public boolean createPeople() {
        return createsPeople;
    }

    @Override
    public Optional<String> sealSecret() {
        return Optional.empty();
    }

    /** Puts it in the place of what is configured. */
    static final class InItsPlace {
        InItsPlace() {}

        @Produces
        @Alternative
        @Priority(1)
        @Singleton
        static TokenSettings settings() {
            return ONE;
        }
    }
}
