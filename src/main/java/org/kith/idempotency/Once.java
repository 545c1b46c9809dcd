package org.kith.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kith.advice.Language;
import org.kith.http.AnsweredBefore;
import org.kith.idempotency.KeptAnswer.Header;

/** Does a request within the transaction under way, unless it was done before. */
@ApplicationScoped
public class Once {
    private static final String JSON = MediaType.APPLICATION_JSON_TYPE
            .withCharset(StandardCharsets.UTF_8.name())
            .toString();

    private final RepeatableRequests requests;
    private final KeptAnswers answers;
    private final RoutingContext context;
    private final Language language;
    private final ObjectMapper json;

    @Inject
    Once(
            RepeatableRequests requests,
            KeptAnswers answers,
            RoutingContext context,
            Language language,
            ObjectMapper json) {
        this.requests = requests;
        this.answers = answers;
        this.context = context;
        this.language = language;
        this.json = json;
    }

    /**
     * Does what the body in a file asks for.
     *
     * @throws AnsweredBefore the first answer, when it was done before
     */
    public Response of(Path body, Callable<Response> work) throws Exception {
        Optional<RepeatableRequest> request = requests.of(context, body);
        return request.isEmpty() ? work.call() : of(request.get(), work, false);
    }

    /**
     * Does what the request asks for, which the edge has read.
     *
     * @param tellsLanguage whether the answer is one with words for people
     * @throws AnsweredBefore the first answer, when it was done before
     */
    <T> T of(Callable<T> work, boolean tellsLanguage) throws Exception {
        Optional<RepeatableRequest> request = requests.of(context);
        return request.isEmpty() ? work.call() : of(request.get(), work, tellsLanguage);
    }

    private <T> T of(RepeatableRequest request, Callable<T> work, boolean tellsLanguage) throws Exception {
        Optional<KeptAnswer> known = answers.claim(request);
        if (known.isPresent()) {
            throw new AnsweredBefore(known.get().again());
        }
        T answer = work.call();
        keep(request, answer, tellsLanguage);
        return answer;
    }

    private void keep(RepeatableRequest request, Object answer, boolean tellsLanguage)
            throws SQLException, JsonProcessingException {
        Response response = answer instanceof Response given
                ? given
                : answer == null
                        ? Response.noContent().build()
                        : Response.ok(answer).build();
        if (response.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
            answers.release(request);
            return;
        }
        Buffer body =
                response.hasEntity() ? Buffer.buffer(json.writeValueAsBytes(response.getEntity())) : Buffer.buffer();
        answers.keep(request, new KeptAnswer(response.getStatus(), headers(response, tellsLanguage), body));
    }

    private List<Header> headers(Response response, boolean tellsLanguage) {
        List<Header> headers = new ArrayList<>();
        response.getStringHeaders()
                .forEach((name, values) -> values.forEach(value -> headers.add(new Header(name, value))));
        if (response.hasEntity()) {
            headers.removeIf(header -> header.name().equalsIgnoreCase(HttpHeaders.CONTENT_TYPE));
            headers.add(new Header(HttpHeaders.CONTENT_TYPE, JSON));
        }
        if (tellsLanguage) {
            headers.add(
                    new Header(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag()));
        }
        return headers;
    }
}
