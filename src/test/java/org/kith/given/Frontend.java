package org.kith.given;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Carries what a client of PostgreSQL says (protocol 3.0, without TLS), and tells each statement that it has executed. */
final class Frontend {
    private static final int SSL_REQUEST = 80_877_103;
    private static final int GSS_REQUEST = 80_877_104;

    private final Consumer<String> executed;
    private final Map<String, String> statements = new HashMap<>();
    private final Map<String, String> portals = new HashMap<>();

    Frontend(Consumer<String> executed) {
        this.executed = executed;
    }

    void carry(InputStream from, OutputStream to) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(from, 16_384));
        ByteArrayOutputStream pending = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(pending);
        int code;
        do {
            byte[] body = body(in.readInt(), in);
            code = new DataInputStream(new ByteArrayInputStream(body)).readInt();
            out.writeInt(body.length + 4);
            out.write(body);
            pass(pending, to);
        } while (code == SSL_REQUEST || code == GSS_REQUEST);
        for (int type = in.read(); type >= 0; type = in.read()) {
            byte[] body = body(in.readInt(), in);
            listen(type, body);
            out.writeByte(type);
            out.writeInt(body.length + 4);
            out.write(body);
            if (in.available() == 0) {
                pass(pending, to);
            }
        }
    }

    private static byte[] body(int length, DataInputStream in) throws IOException {
        byte[] body = new byte[length - 4];
        in.readFully(body);
        return body;
    }

    private static void pass(ByteArrayOutputStream pending, OutputStream to) throws IOException {
        to.write(pending.toByteArray());
        to.flush();
        pending.reset();
    }

    private void listen(int type, byte[] body) {
        switch (type) {
            case 'P' -> statements.put(text(body, 0), text(body, next(body, 0)));
            case 'B' -> portals.put(text(body, 0), statements.getOrDefault(text(body, next(body, 0)), "?"));
            case 'E' -> executed.accept(portals.getOrDefault(text(body, 0), "?"));
            case 'Q' -> executed.accept(text(body, 0));
            default -> {
                // no statement
            }
        }
    }

    private static int next(byte[] body, int from) {
        int end = from;
        while (body[end] != 0) {
            end++;
        }
        return end + 1;
    }

    private static String text(byte[] body, int from) {
        return new String(body, from, next(body, from) - 1 - from, StandardCharsets.UTF_8);
    }
}
