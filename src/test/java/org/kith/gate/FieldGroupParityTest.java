package org.kith.gate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kith.given.OpenApi;
import org.kith.given.Operation;
import org.kith.tenancy.Reveals;
import org.kith.tenancy.Shown;

/** Contract and code say the same of field groups: of members, of parameters, of operations, both ways. */
class FieldGroupParityTest {
    private static final int DEEPEST = 7;
    private static final Map<String, List<Method>> CODED = coded();

    private final ObjectMapper json = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> theGroupsOfOperationsAreTheSame() {
        return EveryOperation.that(FieldGroupParityTest::isCoded, operation -> {
            for (Method method : methods(operation)) {
                Reveals own = method.getAnnotation(Reveals.class);
                Reveals reveals = own == null ? method.getDeclaringClass().getAnnotation(Reveals.class) : own;
                Set<String> coded = new TreeSet<>();
                Stream.of(reveals)
                        .filter(one -> one != null)
                        .flatMap(one -> Arrays.stream(one.value()))
                        .forEach(group -> coded.add(group.name()));
                Set<String> declared = new TreeSet<>();
                operation.node().path(Markers.EXTENSION + "s").forEach(group -> declared.add(group.asText()));
                assertThat(coded, is(declared));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> theGroupsOfParametersAreTheSame() {
        return EveryOperation.that(FieldGroupParityTest::isCoded, operation -> {
            Set<String> declared = new TreeSet<>();
            operation
                    .parameters("query")
                    .forEach(parameter -> Markers.groupOf(parameter)
                            .ifPresent(
                                    group -> declared.add(parameter.path("name").asText() + " " + group)));
            for (Method method : methods(operation)) {
                assertThat(parameters(method), is(declared));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> theGroupsOfMembersOfBodiesAreTheSame() {
        return EveryOperation.that(
                operation -> isCoded(operation) && operation.jsonMediaType().isPresent(), operation -> {
                    for (Method method : methods(operation)) {
                        assertThat(
                                coded(body(method)),
                                is(declared(operation.jsonBody().path("schema"))));
                    }
                });
    }

    @TestFactory
    Stream<DynamicTest> theGroupsOfMembersOfAnswersAreTheSame() {
        return EveryOperation.that(FieldGroupParityTest::isCoded, operation -> {
            JsonNode schema = operation.response(operation.success()).at("/content/application~1json/schema");
            for (Method method : methods(operation)) {
                if (!schema.isMissingNode()) {
                    assertThat(coded(answer(method)), is(declared(schema)));
                }
            }
        });
    }

    private static boolean isCoded(Operation operation) {
        return CODED.containsKey(operation.verb() + " " + operation.path());
    }

    private static List<Method> methods(Operation operation) {
        return CODED.get(operation.verb() + " " + operation.path());
    }

    private static Map<String, List<Method>> coded() {
        Map<String, List<Method>> methods = new HashMap<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.kith").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(type -> named(type.getName()))
                        .forEach(type -> {
                            for (Method method : type.getDeclaredMethods()) {
                                for (Annotation annotation : method.getAnnotations()) {
                                    HttpMethod verb =
                                            annotation.annotationType().getAnnotation(HttpMethod.class);
                                    if (verb != null) {
                                        methods.computeIfAbsent(
                                                        verb.value() + " " + path(type, method),
                                                        any -> new ArrayList<>())
                                                .add(method);
                                    }
                                }
                            }
                        });
        return methods;
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String path(Class<?> type, Method method) {
        String path = type.getAnnotation(Path.class).value();
        Path own = method.getAnnotation(Path.class);
        return own == null ? path : path + "/" + own.value();
    }

    private static Set<String> parameters(Method method) {
        Set<String> groups = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            note(parameter, groups);
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getFields()) {
                    note(field, groups);
                }
            }
        }
        return groups;
    }

    private static void note(AnnotatedElement element, Set<String> groups) {
        Shown only = element.getAnnotation(Shown.class);
        if (only != null) {
            groups.add(element.getAnnotation(QueryParam.class).value() + " " + only.value());
        }
    }

    private static Type body(Method method) {
        for (Parameter parameter : method.getParameters()) {
            if (parameter.getType() == ObjectNode.class) {
                return parameter
                        .getAnnotation(RequestBody.class)
                        .content()[0]
                        .schema()
                        .implementation();
            }
            if (parameter.getType().isRecord()) {
                return parameter.getType();
            }
        }
        throw new AssertionError(method + " takes no body");
    }

    private static Type answer(Method method) {
        APIResponseSchema said = method.getAnnotation(APIResponseSchema.class);
        if (said != null) {
            return said.value();
        }
        assertThat(method + " says what it answers", method.getReturnType() != Response.class, is(true));
        return method.getGenericReturnType();
    }

    private Set<String> coded(Type type) {
        Set<String> groups = new TreeSet<>();
        collect(json.constructType(type), "", 0, groups);
        return groups;
    }

    private void collect(JavaType type, String place, int depth, Set<String> groups) {
        if (type.isContainerType() && type.getContentType() != null) {
            collect(type.getContentType(), place + "[]", depth, groups);
        } else if (type.getRawClass().getName().startsWith("org.kith") && !type.isEnumType() && depth <= DEEPEST) {
            BeanDescription bean = json.getSerializationConfig().introspect(type);
            for (BeanPropertyDefinition member : bean.findProperties()) {
                String name = place + "/" + member.getName();
                Shown only = member.getAccessor().getAnnotation(Shown.class);
                if (only != null) {
                    groups.add(name + " " + only.value());
                }
                Schema schema = member.getAccessor().getAnnotation(Schema.class);
                if (schema == null || schema.implementation() == Void.class) {
                    collect(member.getPrimaryType(), name, depth + 1, groups);
                } else {
                    String more = schema.type() == SchemaType.ARRAY ? "[]" : "";
                    collect(json.constructType(schema.implementation()), name + more, depth + 1, groups);
                }
            }
        }
    }

    private static Set<String> declared(JsonNode schema) {
        Set<String> groups = new TreeSet<>();
        collect(schema, "", 0, groups);
        return groups;
    }

    private static void collect(JsonNode declared, String place, int depth, Set<String> groups) {
        JsonNode schema = OpenApi.resolve(declared);
        if (depth > DEEPEST) {
            return;
        }
        Stream.of("allOf", "anyOf", "oneOf")
                .flatMap(kind -> StreamSupport.stream(schema.path(kind).spliterator(), false))
                .forEach(part -> collect(part, place, depth, groups));
        if (schema.has("items")) {
            collect(schema.get("items"), place + "[]", depth, groups);
        }
        schema.path("properties").properties().forEach(member -> {
            String name = place + "/" + member.getKey();
            Markers.groupOf(member.getValue()).ifPresent(group -> groups.add(name + " " + group));
            collect(member.getValue(), name, depth + 1, groups);
        });
    }
}
