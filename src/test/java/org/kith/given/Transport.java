package org.kith.given;

import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.FilterContext;
import io.restassured.filter.OrderedFilter;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import io.restassured.specification.MultiPartSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * Sends with the JDK's client what REST Assured has composed. REST Assured's own sender calls a failure "faılure" where
 * the JVM speaks Turkish, as ours does in tests, and throws at every status from 400 on.
 */
final class Transport implements OrderedFilter {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final String BOUNDARY = "kith-boundary-7f3a";

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification composed, FilterableResponseSpecification expected, FilterContext context) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(composed.getURI())).timeout(Duration.ofMinutes(1));
        for (Header header : composed.getHeaders()) {
            if (!header.hasSameNameAs(new Header("Content-Type", ""))) {
                request.header(header.getName(), header.getValue());
            }
        }
        boolean form = !composed.getMultiPartParams().isEmpty();
        if (form) {
            request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
        } else if (composed.getBody() != null) {
            request.header("Content-Type", composed.getContentType());
        }
        BodyPublisher body = form ? BodyPublishers.ofByteArray(form(composed.getMultiPartParams())) : body(composed);
        return answer(send(request.method(composed.getMethod(), body).build()));
    }

    static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static BodyPublisher body(FilterableRequestSpecification composed) {
        Object body = composed.getBody();
        if (body == null) {
            return BodyPublishers.noBody();
        }
        return BodyPublishers.ofByteArray(bytes(body));
    }

    private static byte[] bytes(Object content) {
        return content instanceof byte[] bytes ? bytes : content.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] form(List<MultiPartSpecification> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (MultiPartSpecification part : parts) {
            String file = part.getFileName() == null ? "" : "; filename=\"" + part.getFileName() + "\"";
            out.writeBytes(bytes("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + part.getControlName()
                    + "\"" + file + "\r\nContent-Type: " + part.getMimeType() + "\r\n\r\n"));
            out.writeBytes(bytes(part.getContent()));
            out.writeBytes(bytes("\r\n"));
        }
        out.writeBytes(bytes("--" + BOUNDARY + "--\r\n"));
        return out.toByteArray();
    }

    static Response answer(HttpResponse<byte[]> answer) {
        List<Header> headers = answer.headers().map().entrySet().stream()
                .flatMap(header -> header.getValue().stream().map(value -> new Header(header.getKey(), value)))
                .toList();
        ResponseBuilder response = new ResponseBuilder()
                .setStatusCode(answer.statusCode())
                .setStatusLine("HTTP/1.1 " + answer.statusCode())
                .setHeaders(new Headers(headers))
                .setBody(answer.body());
        answer.headers().firstValue("Content-Type").ifPresent(response::setContentType);
        return response.build();
    }
}
