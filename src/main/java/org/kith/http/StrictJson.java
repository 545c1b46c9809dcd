package org.kith.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;

/**
 * JSON as the contract says and not otherwise: unknown and doubled members are refused, a number is not a text, nesting
 * and lengths are bounded, and a text is Unicode that PostgreSQL can keep.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {
    private static final int MAX_NESTING = 32;
    private static final long MAX_DOCUMENT = 1L << 20;

    /** After Quarkus' own, whose module for times would else read a number as an instant. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    @SuppressWarnings("deprecation") // the builder's twin of these settings cannot change a mapper that exists
    public void customize(ObjectMapper json) {
        json.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_NESTING)
                        .maxDocumentLength(MAX_DOCUMENT)
                        .maxStringLength((int) MAX_DOCUMENT * 2) // the length of the document is told first
                        .maxNumberLength(100)
                        .maxNameLength(1_000)
                        .build());
        json.getFactory().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
        json.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        json.disable(
                DeserializationFeature.ACCEPT_FLOAT_AS_INT, DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
        json.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        json.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        json.setSerializationInclusion(JsonInclude.Include.ALWAYS);
        refuseCoercions(json);
        json.registerModule(new SimpleModule("kith")
                .addDeserializer(String.class, new Text())
                .addDeserializer(Instant.class, new PastOrFuture())
                .addDeserializer(LocalDate.class, new CalendarDate()));
    }

    /** A value of one JSON type is never read as another; an integer is a number of either kind. */
    private static void refuseCoercions(ObjectMapper json) {
        Map<LogicalType, Set<CoercionInputShape>> ownShapes = Map.of(
                LogicalType.Textual, Set.of(CoercionInputShape.EmptyString),
                LogicalType.Integer, Set.of(CoercionInputShape.Integer),
                LogicalType.Float, Set.of(CoercionInputShape.Integer, CoercionInputShape.Float),
                LogicalType.Boolean, Set.of(CoercionInputShape.Boolean),
                LogicalType.Enum, Set.of(),
                LogicalType.DateTime, Set.of(),
                LogicalType.OtherScalar, Set.of());
        ownShapes.forEach((type, own) -> {
            for (CoercionInputShape shape : CoercionInputShape.values()) {
                if (!own.contains(shape)) {
                    json.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail);
                }
            }
        });
    }

    /** A string that holds neither U+0000, which PostgreSQL cannot keep, nor half of a surrogate pair. */
    private static final class Text extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1L;

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            String text = parser.getText();
            if (!Characters.areStorable(text)) {
                throw context.weirdStringException("", String.class, "not storable");
            }
            return text;
        }
    }

    /** An RFC 3339 instant, cut to the microseconds that PostgreSQL keeps, between the years 1 and 9999. */
    private static final class PastOrFuture extends StdScalarDeserializer<Instant> {
        private static final long serialVersionUID = 1L;

        PastOrFuture() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (Instant) context.handleUnexpectedToken(Instant.class, parser);
            }
            return Timestamps.parse(parser.getText())
                    .map(instant -> instant.truncatedTo(ChronoUnit.MICROS))
                    .orElseThrow(() -> context.weirdStringException("", Instant.class, "not RFC 3339"));
        }
    }

    /** A calendar date as YYYY-MM-DD and not otherwise: neither with a time, which would be cut off, nor as a list. */
    private static final class CalendarDate extends StdScalarDeserializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        CalendarDate() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
            }
            return Timestamps.parseDate(parser.getText())
                    .orElseThrow(() -> context.weirdStringException("", LocalDate.class, "not YYYY-MM-DD"));
        }
    }
}
