package org.kith.token;

import java.io.IOException;
import java.security.Key;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jose4j.http.Get;
import org.jose4j.http.Response;
import org.jose4j.http.SimpleResponse;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.VerificationJwkSelector;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * The identity provider's public keys. They are fetched when they are first needed, anew after five minutes, and when a
 * token names one that is unknown; what was fetched is used on while the provider is away. Blocks while it fetches.
 */
final class ProviderKeys implements VerificationKeyResolver {
    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 3_000;
    private static final int MOST_CHARACTERS = 256 << 10;

    /** However long the provider says: a key that it withdrew is not to be trusted for a year. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private static final Duration USED_ON = Duration.ofMinutes(1);

    /** So many may wait for keys at a time; the rest are told to come again. */
    private static final int WAITING = 16;

    private final HttpsJwks keys;
    private final Duration pause;
    private final Get get = new Get();
    private final VerificationJwkSelector selector = new VerificationJwkSelector();
    private final Semaphore places = new Semaphore(WAITING);
    private volatile List<JsonWebKey> known = List.of();
    private volatile Long failedAt;

    ProviderKeys(String address, Duration refreshPause) {
        get.setConnectTimeout(CONNECT_MILLIS);
        get.setReadTimeout(READ_MILLIS);
        get.setRetries(0);
        get.setResponseBodySizeLimit(MOST_CHARACTERS);
        pause = refreshPause;
        keys = new HttpsJwks(address);
        keys.setSimpleHttpGet(this::fetch);
        keys.setDefaultCacheDuration(FRESH.toSeconds());
        keys.setRetainCacheOnErrorDuration(USED_ON.toSeconds());
        keys.setRefreshReprieveThreshold(refreshPause.toMillis());
    }

    /** @throws ProviderAway when the key is unknown, and the provider does not tell whether it is one of its */
    @Override
    public Key resolveKey(JsonWebSignature token, List<JsonWebStructure> within) throws UnresolvableKeyException {
        try {
            JsonWebKey key = known.isEmpty() ? null : selector.select(token, current());
            if (key == null) {
                key = selector.select(token, anew());
            }
            if (key == null) {
                throw new UnresolvableKeyException("The key is none of the provider's");
            }
            return key.getKey();
        } catch (JoseException e) {
            throw new UnresolvableKeyException("No key could be chosen", e);
        }
    }

    /** What is known; whoever comes first after its time fetches it, and the others do not wait. */
    private List<JsonWebKey> current() {
        try {
            known = keys.getJsonWebKeys();
            return known;
        } catch (JoseException | IOException e) {
            return known;
        }
    }

    private List<JsonWebKey> anew() {
        if (!places.tryAcquire()) {
            throw new ProviderAway(null);
        }
        try {
            keys.refresh();
            known = keys.getJsonWebKeys();
            return known;
        } catch (JoseException | IOException e) {
            throw new ProviderAway(e);
        } finally {
            places.release();
        }
    }

    /** After a fetch has failed, the next ones fail at once for a while: a provider that hangs is not to hold workers. */
    private SimpleResponse fetch(String address) throws IOException {
        Long failed = failedAt;
        if (failed != null && System.nanoTime() - failed < pause.toNanos()) {
            throw new IOException("The provider was away a moment ago");
        }
        try {
            SimpleResponse answer = get.get(address);
            failedAt = null;
            // Without its headers, which would say how long the keys are fresh.
            return new Response(answer.getStatusCode(), answer.getStatusMessage(), Map.of(), answer.getBody());
        } catch (IOException | RuntimeException e) {
            failedAt = System.nanoTime();
            throw e;
        }
    }

    /** The keys could not be had. */
    static final class ProviderAway extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ProviderAway(Throwable cause) {
            super("The identity provider does not answer", cause);
        }
    }
}
