package org.kith.given;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
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

    /** Holds an answer that came another way than by REST Assured. */
    public static void hold(String method, String path, java.net.http.HttpResponse<String> answer) {
        SimpleResponse.Builder response =
                SimpleResponse.Builder.status(answer.statusCode()).withBody(answer.body());
        answer.headers().map().forEach((name, values) -> values.forEach(value -> response.withHeader(name, value)));
        hold(method, path, answer.statusCode(), response.build());
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
