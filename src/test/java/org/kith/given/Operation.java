package org.kith.given;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One operation of the contract.
 *
 * @param method in lower case
 * @param path its template
 * @param node all that the contract says about it
 */
public record Operation(String method, String path, JsonNode node) {
    private static final Pattern SCOPE = Pattern.compile("Scope: `([a-z:-]+)`");
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    /** Each template as it fits paths, since every answer of every test is looked up by it. */
    private static final Map<String, Pattern> TEMPLATES = new ConcurrentHashMap<>();

    /** The operationId. */
    public String id() {
        return node.path("operationId").asText();
    }

    /** Its first tag. */
    public String tag() {
        return node.path("tags").path(0).asText();
    }

    /** The method as HTTP writes it. */
    public String verb() {
        return method.toUpperCase(Locale.ROOT);
    }

    /** The scope that its description names; empty when every key may. */
    public Optional<String> scope() {
        Matcher matcher = SCOPE.matcher(node.path("description").asText());
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Whether the template fits a path. */
    public boolean isAt(String asked) {
        return TEMPLATES
                .computeIfAbsent(
                        path,
                        template -> Pattern.compile(PARAMETER.matcher(template).replaceAll("[^/]+")))
                .matcher(asked)
                .matches();
    }

    /** The names of the parameters in its path. */
    public List<String> pathParameters() {
        List<String> names = new ArrayList<>();
        Matcher matcher = PARAMETER.matcher(path);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** Its parameters, references resolved. */
    public List<JsonNode> parameters() {
        return stream(node.path("parameters")).map(OpenApi::resolve).toList();
    }

    /** Its parameters of one place, such as {@code query}. */
    public List<JsonNode> parameters(String place) {
        return parameters().stream()
                .filter(parameter -> parameter.path("in").asText().equals(place))
                .toList();
    }

    /** Whether it has the parameter in that place. */
    public boolean hasParameter(String place, String name) {
        return parameters(place).stream()
                .anyMatch(parameter -> parameter.path("name").asText().equals(name));
    }

    /** The statuses that it declares. */
    public List<Integer> statuses() {
        return node.path("responses").properties().stream()
                .map(response -> Integer.valueOf(response.getKey()))
                .sorted()
                .toList();
    }

    /** Whether it declares the status. */
    public boolean declares(int status) {
        return statuses().contains(status);
    }

    /** The lowest status of success. */
    public int success() {
        return statuses().get(0);
    }

    /** The response declared for a status, references resolved. */
    public JsonNode response(int status) {
        return OpenApi.resolve(node.path("responses").path(Integer.toString(status)));
    }

    /** The JSON body that it takes: of which media type; empty when it takes none. */
    public Optional<String> jsonMediaType() {
        return node.path("requestBody").path("content").properties().stream()
                .map(java.util.Map.Entry::getKey)
                .filter(type -> type.endsWith("json"))
                .findFirst();
    }

    /** Whether it takes a body of any kind. */
    public boolean takesABody() {
        return node.has("requestBody");
    }

    /** Whether it takes a body and can do without. */
    public boolean mayGoWithoutABody() {
        return takesABody() && !node.path("requestBody").path("required").asBoolean();
    }

    /** What it says about the JSON body that it takes. */
    public JsonNode jsonBody() {
        return node.path("requestBody").path("content").path(jsonMediaType().orElse("none"));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    @Override
    public String toString() {
        return id();
    }
}
