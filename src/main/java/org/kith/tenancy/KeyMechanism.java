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
import org.kith.problem.ProblemType;
import org.kith.time.Identifiers;

/**
 * Takes a key ({@code Authorization: Bearer kith_…}) or a token of the identity provider, and the seeker from {@code Kith-Seeker} where one works for
 * another, and makes the caller's identity and permissions of them.
 */
@ApplicationScoped
public class KeyMechanism implements HttpAuthenticationMechanism {
    private static final String SCHEME = "bearer ";
    private static final String SEEKER = "Kith-Seeker";

    private final KeyRing keys;
    private final SignIns signIns;
    private final GrantsInForce grants;
    private final FailedAttempts failed;
    private final Vertx vertx;

    @Inject
    KeyMechanism(KeyRing keys, SignIns signIns, GrantsInForce grants, FailedAttempts failed, Vertx vertx) {
        this.keys = keys;
        this.signIns = signIns;
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
        String sent = header.toLowerCase(Locale.ROOT).startsWith(SCHEME)
                ? header.substring(SCHEME.length()).strip()
                : "";
        String seeker = context.request().getHeader(SEEKER);
        Optional<Credential> remembered = remembered(sent);
        if (remembered.isPresent()) {
            return seeker == null
                    ? Uni.createFrom().item(identityOf(remembered.get(), null))
                    : blocking(() -> identityOf(remembered.get(), grantOf(remembered.get(), seeker)));
        }
        Optional<Problem> tooMany = failed.tooMany(context);
        return tooMany.isPresent() ? Uni.createFrom().failure(tooMany.get()) : verified(context, sent, seeker);
    }

    private Optional<Credential> remembered(String sent) {
        Optional<KeyText> key = KeyText.read(sent);
        return key.isPresent() ? keys.remembered(key.get()) : signIns.remembered(sent);
    }

    private Uni<SecurityIdentity> verified(RoutingContext context, String sent, String seeker) {
        Optional<KeyText> key = KeyText.read(sent);
        if (key.isEmpty() && !signIns.mayKnow(sent)) {
            return Uni.createFrom().failure(refused(context));
        }
        return blocking(() -> {
            Optional<Credential> found = key.isPresent() ? keys.verify(key.get()) : signedIn(context, sent);
            Credential credential = found.orElseThrow(() -> refused(context));
            return identityOf(credential, seeker == null ? null : grantOf(credential, seeker));
        });
    }

    /** Whoever is not known here, and keeps coming, costs as much as who guesses. */
    private Optional<Credential> signedIn(RoutingContext context, String token) throws Exception {
        try {
            return signIns.verify(token);
        } catch (Problem e) {
            if (e.type() == ProblemType.UNAUTHENTICATED) {
                failed.note(context);
            }
            throw e;
        }
    }

    private Uni<SecurityIdentity> blocking(Callable<SecurityIdentity> work) {
        return Uni.createFrom()
                .completionStage(() -> vertx.executeBlocking(work, false).toCompletionStage());
    }

    /** The same words whatever was wrong: who guesses learns nothing. */
    private Problem refused(RoutingContext context) {
        failed.note(context);
        return Problem.refused("The key or token is none, is over, or is not meant for this service.");
    }

    /** One's own id asks for nothing; anybody else's without a grant is as unknown as one that does not exist. */
    private Granted grantOf(Credential credential, String seeker) throws Exception {
        UUID id = Identifiers.read(seeker).orElseThrow(Problem::notFound);
        return id.equals(credential.accountId())
                ? null
                : grants.find(credential, id).orElseThrow(Problem::notFound);
    }

    private static SecurityIdentity identityOf(Credential credential, Granted grant) {
        Set<String> scopes = grant == null ? credential.scopes() : grant.scopes();
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(credential.callerId().toString()))
                .addAttribute(Caller.CREDENTIAL, credential)
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
