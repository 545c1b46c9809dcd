package org.kith.idempotency;

import io.vertx.core.buffer.Buffer;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer as it was sent.
 *
 * @param status the HTTP status
 * @param headers those that the operation set, and the media type
 * @param body its bytes, none when it had none
 */
record KeptAnswer(int status, List<Header> headers, Buffer body) {
    private static final String REPLAYED = "Idempotent-Replayed";

    /** One line of the header. */
    record Header(String name, String value) {}

    /** The answer once more, and marked as such. */
    Response again() {
        Response.ResponseBuilder response = Response.status(status);
        headers.forEach(header -> response.header(header.name(), header.value()));
        return response.header(REPLAYED, "true")
                .entity(body.length() == 0 ? null : body.getBytes())
                .build();
    }

    /** Headers and body, as one. */
    byte[] packed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length() + 500);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeShort(headers.size());
            for (Header header : headers) {
                out.writeUTF(header.name());
                out.writeUTF(header.value());
            }
            out.write(body.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static KeptAnswer unpacked(int status, byte[] packed) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed))) {
            int many = in.readShort();
            List<Header> headers = new ArrayList<>(many);
            for (int i = 0; i < many; i++) {
                headers.add(new Header(in.readUTF(), in.readUTF()));
            }
            return new KeptAnswer(status, headers, Buffer.buffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
