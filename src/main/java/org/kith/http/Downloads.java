package org.kith.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;

/** Answers that are sent while they are written, however large they are. */
@ApplicationScoped
public class Downloads {
    private final HttpServerRequest request;

    @Inject
    Downloads(HttpServerRequest request) {
        this.request = request;
    }

    /** Writes an answer. */
    @FunctionalInterface
    public interface Writing {
        /** Writes all of it, without closing the stream. */
        void to(OutputStream out) throws Exception;
    }

    /**
     * An answer to be kept as a file.
     *
     * @param type its media type
     * @param name of the file; it says nothing about anybody
     */
    public Response of(String type, String name, Writing writing) {
        return Response.ok((StreamingOutput) out -> send(out, writing), type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private void send(OutputStream out, Writing writing) throws IOException {
        try {
            writing.to(out);
        } catch (Exception e) {
            if (request.response().headWritten()) {
                request.connection().close(); // so that half an answer does not look like a whole one
            }
            if (e instanceof RuntimeException known) {
                throw known;
            }
            throw new IOException(e);
        }
    }
}
