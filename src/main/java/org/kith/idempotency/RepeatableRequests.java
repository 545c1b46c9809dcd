package org.kith.idempotency;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kith.problem.Problem;
import org.kith.tenancy.Caller;
import org.kith.token.TokenSettings;

/** Recognises a request that may be sent again by its {@code Idempotency-Key}. */
@ApplicationScoped
class RepeatableRequests {
    private static final String HEADER = "Idempotency-Key";
    private static final String SCHEME = "Bearer ";
    private static final Pattern KEY = Pattern.compile("[!-~]{1,255}");

    private final Caller caller;
    private final byte[] secret;

    @Inject
    RepeatableRequests(Caller caller, TokenSettings tokens) {
        this.caller = caller;
        this.secret = tokens.sealSecret()
                .map(given -> given.getBytes(StandardCharsets.UTF_8))
                .orElseGet(RepeatableRequests::random);
    }

    private static byte[] random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /**
     * The request under way, with the body that the edge has read; empty when it has no such header.
     *
     * @throws Problem 400 when the header cannot be read
     */
    Optional<RepeatableRequest> of(RoutingContext context) {
        Buffer body = context.body() == null ? null : context.body().buffer();
        return of(context, digest -> digest.add(body == null ? new byte[0] : body.getBytes()));
    }

    /** As {@link #of(RoutingContext)}, with a body that is in a file. */
    Optional<RepeatableRequest> of(RoutingContext context, Path body) {
        return of(context, digest -> digest.add(body));
    }

    private Optional<RepeatableRequest> of(RoutingContext context, java.util.function.Consumer<Digest> body) {
        HttpServerRequest request = context.request();
        List<String> headers = request.headers().getAll(HEADER);
        if (headers.isEmpty()) {
            return Optional.empty();
        }
        String key = headers.get(0);
        if (headers.size() > 1 || !KEY.matcher(key).matches()) {
            throw Problem.badParameter(HEADER, "wrong-format", "1 to 255 visible ASCII characters, once.");
        }
        Digest digest = new Digest("request")
                .add(key)
                .add(request.method().name())
                .add(context.normalizedPath())
                .add(request.query())
                .add(mediaType(request.getHeader("Content-Type")));
        body.accept(digest);
        return Optional.of(new RepeatableRequest(
                caller.seekerId(),
                caller.callerId(),
                new Digest("key").add(key).done(),
                digest.done(),
                seal(key, request)));
    }

    /** The text of a key is a secret that stays; a token is renewed, and there the service has a secret for its account. */
    private Seal seal(String key, HttpServerRequest request) {
        // Another grant may show less: what was answered by the one before is not read by it.
        String grant =
                caller.granted().map(granted -> granted.grantId().toString()).orElse("");
        Digest digest = new Digest("seal").add(key).add(grant);
        if (caller.keyId() == null) {
            return new Seal(
                    digest.add(secret).add(caller.accountId().toString()).done());
        }
        String sent = request.getHeader("Authorization");
        return new Seal(digest.add(sent.substring(SCHEME.length()).strip()).done());
    }

    /** Without the boundary of a form, which a client makes anew each time. */
    private static String mediaType(String header) {
        String type = header == null ? "" : header.strip().toLowerCase(Locale.ROOT);
        return type.startsWith("multipart/") ? type.split(";", 2)[0].strip() : type;
    }
}
