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
import org.kith.problem.Problem;

/** Takes the key from {@code Authorization: Bearer kith_…} and makes the caller's identity and permissions of it. */
@ApplicationScoped
public class KeyMechanism implements HttpAuthenticationMechanism {
    private static final String SCHEME = "bearer ";

    private final KeyRing keys;
    private final FailedAttempts failed;
    private final Vertx vertx;

    @Inject
    KeyMechanism(KeyRing keys, FailedAttempts failed, Vertx vertx) {
        this.keys = keys;
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
        Optional<VerifiedKey> remembered = key.flatMap(keys::remembered);
        return remembered.isPresent() ? Uni.createFrom().item(identityOf(remembered.get())) : verified(context, key);
    }

    private Uni<SecurityIdentity> verified(RoutingContext context, Optional<KeyText> key) {
        Optional<Problem> tooMany = failed.tooMany(context);
        if (tooMany.isPresent()) {
            return Uni.createFrom().failure(tooMany.get());
        }
        if (key.isEmpty()) {
            return Uni.createFrom().failure(refused(context));
        }
        return Uni.createFrom()
                .completionStage(() -> vertx.executeBlocking(() -> keys.verify(key.get()), false)
                        .toCompletionStage())
                .map(found -> identityOf(found.orElseThrow(() -> refused(context))));
    }

    private AuthenticationFailedException refused(RoutingContext context) {
        failed.note(context);
        return new AuthenticationFailedException();
    }

    private static SecurityIdentity identityOf(VerifiedKey key) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(key.keyId().toString()))
                .addAttribute(Caller.KEY, key)
                .addPermissionChecker(
                        permission -> Uni.createFrom().item(Scopes.allow(key.scopes(), scopeOf(permission))))
                .build();
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
