package org.kith.tenancy;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.rate.Allowance;
import org.kith.rate.Buckets;

/**
 * How fast a key, or an account with tokens, may ask. Stands between the recognition of the caller and everything else, on the event loop: what is too
 * much costs neither a worker nor a connection of the database.
 */
@ApplicationScoped
public class Pace {
    /** After the key is known (-200), before it is asked whether it may come in (-100). */
    private static final int BETWEEN = -150;

    private final Buckets<UUID> buckets;
    private final int usual;
    private final int administrators;

    @Inject
    Pace(
            Clock clock,
            @ConfigProperty(name = "kith.rate-limit.requests-per-minute") int usual,
            @ConfigProperty(name = "kith.rate-limit.administrator-requests-per-minute") int administrators) {
        this.buckets = new Buckets<>(clock);
        this.usual = usual;
        this.administrators = administrators;
    }

    void stand(@Observes Router router) {
        router.route("/v1/*").order(BETWEEN).handler(this::admit);
    }

    /** How many requests a minute the caller has; as many as there are for work the service does by itself. */
    public int of(Caller caller) {
        Credential credential = caller.credential();
        return credential == null ? Integer.MAX_VALUE : of(credential);
    }

    private int of(Credential credential) {
        if (credential.requestsPerMinute() != null) {
            return credential.requestsPerMinute();
        }
        return credential.scopes().contains(Scopes.ADMIN) ? administrators : usual;
    }

    private void admit(RoutingContext context) {
        Credential credential = Credential.of(context);
        if (credential == null) {
            context.next();
            return;
        }
        Allowance allowance = buckets.take(credential.callerId(), of(credential));
        HttpServerResponse response = context.response()
                .putHeader("RateLimit-Policy", allowance.policy())
                .putHeader("RateLimit", allowance.state());
        if (allowance.granted()) {
            context.next();
            return;
        }
        response.putHeader("Retry-After", Long.toString(allowance.retrySeconds()));
        context.fail(Problem.of(
                ProblemType.TOO_MANY_REQUESTS,
                "The key may make " + allowance.limit() + " requests a minute. Wait as Retry-After says."));
    }
}
