package org.kith.tenancy;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.Permission;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.kith.problem.Problem;
import org.kith.time.Identifiers;

/**
 * Takes the key from {@code Authorization: Bearer kith_…}, and the seeker from {@code Kith-Seeker} where one works for
 * another, and makes the caller's identity and permissions of them.
 */
@ApplicationScoped
public class KeyMechanism implements HttpAuthenticationMechanism {
    private static final String SCHEME = "bearer ";
    private static final String SEEKER = "Kith-Seeker";

    private final KeyRing keys;
    private final GrantsInForce grants;
    private final FailedAttempts failed;
    private final Vertx vertx;

    @Inject
    KeyMechanism(KeyRing keys, GrantsInForce grants, FailedAttempts failed, Vertx vertx) {
        this.keys = keys;
        this.grants = grants;
        this.failed = failed;
        this.vertx = vertx;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        String header = context.request().getHeader("Authorization");
        if (header == null || !context.normalizedPath().startsWith("/v1")) {
            return Uni.createFrom().nullItem();
        }
        Optional<KeyText> key = header.toLowerCase(Locale.ROOT).startsWith(SCHEME)
                ? KeyText.read(header.substring(SCHEME.length()).strip())
                : Optional.empty();
        String seeker = context.request().getHeader(SEEKER);
        Optional<VerifiedKey> remembered = key.flatMap(keys::remembered);
        if (remembered.isPresent()) {
            return seeker == null
                    ? Uni.createFrom().item(identityOf(remembered.get(), null))
                    : blocking(() -> identityOf(remembered.get(), grantOf(remembered.get(), seeker)));
        }
        return verified(context, key, seeker);
    }

    private Uni<SecurityIdentity> verified(RoutingContext context, Optional<KeyText> key, String seeker) {
        Optional<Problem> tooMany = failed.tooMany(context);
        if (tooMany.isPresent()) {
            return Uni.createFrom().failure(tooMany.get());
        }
        if (key.isEmpty()) {
            return Uni.createFrom().failure(refused(context));
        }
        return blocking(() -> {
            VerifiedKey verified = keys.verify(key.get()).orElseThrow(() -> refused(context));
            return identityOf(verified, seeker == null ? null : grantOf(verified, seeker));
        });
    }

    private Uni<SecurityIdentity> blocking(Callable<SecurityIdentity> work) {
        return Uni.createFrom()
                .completionStage(() -> vertx.executeBlocking(work, false).toCompletionStage());
    }

    private AuthenticationFailedException refused(RoutingContext context) {
        failed.note(context);
        return new AuthenticationFailedException();
    }

    /** One's own id asks for nothing; anybody else's without a grant is as unknown as one that does not exist. */
    private Granted grantOf(VerifiedKey key, String seeker) throws Exception {
        UUID id = Identifiers.read(seeker).orElseThrow(Problem::notFound);
        return id.equals(key.seekerId())
                ? null
                : grants.find(key.seekerId(), id).orElseThrow(Problem::notFound);
    }

    private static SecurityIdentity identityOf(VerifiedKey key, Granted grant) {
        Set<String> scopes = grant == null ? key.scopes() : Scopes.both(key.scopes(), grant.scopes());
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(key.keyId().toString()))
                .addAttribute(Caller.KEY, key)
                .addPermissionChecker(permission -> Uni.createFrom().item(Scopes.allow(scopes, scopeOf(permission))));
        if (grant != null) {
            identity.addAttribute(Caller.GRANT, grant);
        }
        return identity.build();
    }

    /** {@code contacts:read} is written in annotations and parsed by Quarkus into a name and an action. */
    private static String scopeOf(Permission permission) {
        String action = permission.getActions();
        return action == null || action.isEmpty() ? permission.getName() : permission.getName() + ":" + action;
    }

    /** Leaves the answer to the edge, which writes every failure as a problem document. */
    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        return Uni.createFrom().failure(new AuthenticationFailedException());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer realm=\"kith\""));
    }
}
