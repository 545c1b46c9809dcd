package org.kith.problem;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.vertx.ext.web.RoutingContext;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * The names under which a request can be found again: {@code X-Request-Id}, taken over or made and always sent back,
 * and the trace id: that of the span where traces are recorded, else that of W3C {@code traceparent}, else a new one.
 */
public final class Trace {
    private static final String KEY = "kith.traceId";
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9._-]{1,128}");
    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final String NO_TRACE = "0".repeat(32);
    private static final SecureRandom RANDOM = new SecureRandom();

    private Trace() {}

    /** Names the request and puts the names where the answer and the log find them. */
    static void begin(RoutingContext context) {
        String trace = traceOf(context.request().getHeader("traceparent"));
        String asked = context.request().getHeader("X-Request-Id");
        context.put(KEY, trace);
        context.response()
                .putHeader(
                        "X-Request-Id",
                        asked != null && REQUEST_ID.matcher(asked).matches() ? asked : trace);
        MDC.put("traceId", trace);
    }

    /** The trace id of the request, 32 hexadecimal digits. */
    public static String of(RoutingContext context) {
        String trace = context.get(KEY);
        return trace == null ? NO_TRACE : trace;
    }

    private static String traceOf(String traceparent) {
        SpanContext span = Span.current().getSpanContext();
        if (span.isValid()) {
            return span.getTraceId();
        }
        if (traceparent != null && traceparent.length() == 55) {
            Matcher matcher = TRACEPARENT.matcher(traceparent);
            if (matcher.matches() && !matcher.group(1).equals(NO_TRACE)) {
                return matcher.group(1);
            }
        }
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }
}
