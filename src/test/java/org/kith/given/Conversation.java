package org.kith.given;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.atlassian.oai.validator.restassured.RestAssuredRequest;
import com.atlassian.oai.validator.restassured.RestAssuredResponse;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Holds every answer of every test against {@code openapi.yaml}, and every request that is meant to be right; and
 * remembers which operation was seen to answer with which status.
 */
public final class Conversation implements Filter {
    private static final OpenApiInteractionValidator CONTRACT = OpenApiInteractionValidator.createFor("openapi.yaml")
            .withLevelResolver(
                    LevelResolver.create().withDefaultLevel(Level.ERROR).build())
            .build();

    private final boolean bothSides;

    private Conversation(boolean bothSides) {
        this.bothSides = bothSides;
    }

    static Conversation ofBothSides() {
        return new Conversation(true);
    }

    static Conversation ofAnswers() {
        return new Conversation(false);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response answer = context.next(request, expected);
        String path = URI.create(request.getURI()).getRawPath();
        if (bothSides) {
            require(
                    CONTRACT.validateRequest(RestAssuredRequest.of(request)),
                    "request of " + request.getMethod() + " " + path);
        }
        hold(request.getMethod(), path, answer.statusCode(), RestAssuredResponse.of(answer));
        return answer;
    }

    /** Sends a request that REST Assured cannot compose, and holds the answer against the contract. */
    public static Response send(HttpRequest request) {
        Response answer = Transport.answer(Transport.send(request));
        hold(request.method(), request.uri().getRawPath(), answer.statusCode(), RestAssuredResponse.of(answer));
        return answer;
    }

    private static void hold(
            String method, String path, int status, com.atlassian.oai.validator.model.Response answer) {
        Request.Method verb = Request.Method.valueOf(method.toUpperCase(Locale.ROOT));
        require(CONTRACT.validateResponse(path, verb, answer), "answer " + status + " to " + method + " " + path);
        Seen.note(method, path, status);
    }

    private static void require(ValidationReport report, String what) {
        if (report.hasErrors()) {
            throw new AssertionError("The " + what + " is not as the contract says:\n"
                    + report.getMessages().stream()
                            .filter(message -> message.getLevel() == Level.ERROR)
                            .map(message -> "- " + message.getKey() + ": " + message.getMessage())
                            .collect(Collectors.joining("\n")));
        }
    }
}
