package org.kith.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.kith.contract.Contract;

/** Writes every failure of a resource as a problem document. The kinds are named because the most specific mapper wins. */
@Singleton
final class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final Contract contract;

    @Inject
    ProblemMappers(Contract contract) {
        this.contract = contract;
    }

    @ServerExceptionMapper({
        Throwable.class,
        Problem.class,
        ConstraintViolationException.class,
        JacksonException.class,
        MismatchedInputException.class,
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        ForbiddenException.class
    })
    Response ofAny(Throwable failure, RoutingContext context) {
        Problem problem = Failures.problemOf(failure);
        if (problem.type().status() >= 500 && problem.getCause() != null) {
            LOG.warnf(
                    "%s: %s", problem.type().slug(), rootOf(problem).getClass().getName());
            LOG.debug("The failure behind it", problem.getCause());
        }
        return ProblemView.respond(problem, context.normalizedPath(), Trace.of(context));
    }

    @ServerExceptionMapper
    Response ofWeb(WebApplicationException failure, RoutingContext context) {
        Response answer = failure.getResponse();
        if (answer.getStatus() < 400) {
            return answer;
        }
        String path = context.normalizedPath();
        Set<String> offered = contract.methodsAt(path);
        if (answer.getStatus() == 405 || isOfferedOtherwise(answer.getStatus(), offered, context)) {
            Problem problem = Failures.problemOf(405);
            return Response.fromResponse(ProblemView.respond(problem, path, Trace.of(context)))
                    .header("Allow", String.join(", ", offered))
                    .build();
        }
        return ofAny(failure, context);
    }

    /** Where two resources share the beginning of a path, the router finds nothing instead of another method. */
    private static boolean isOfferedOtherwise(int status, Set<String> offered, RoutingContext context) {
        return status == 404
                && !offered.isEmpty()
                && !offered.contains(context.request().method().name());
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        for (int depth = 0; root.getCause() != null && depth < 20; depth++) {
            root = root.getCause();
        }
        return root;
    }
}
