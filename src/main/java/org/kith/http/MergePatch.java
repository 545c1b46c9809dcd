package org.kith.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.Set;
import org.kith.problem.InvalidInput;
import org.kith.problem.MalformedJson;

/** JSON Merge Patch (RFC 7396): laid over the draft of what is there, then read and validated like any draft. */
@ApplicationScoped
public class MergePatch {
    /** The media type of a merge patch. */
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper json;
    private final Validator validator;

    @Inject
    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * The draft that results from a patch.
     *
     * @throws org.kith.problem.Problem 400 when a member is unknown or of a wrong type, 422 when the result is not valid
     */
    public <D> D apply(ObjectNode patch, D current, Class<D> type) {
        JsonNode merged = merge(WholeTree.of(json, current), patch);
        try {
            return validated(json.treeToValue(merged, type));
        } catch (JsonProcessingException e) {
            throw MalformedJson.of(e);
        }
    }

    /**
     * Holds a draft against its constraints.
     *
     * @throws org.kith.problem.Problem 422 with a pointer for each member that is not valid
     */
    public <D> D validated(D draft) {
        Set<ConstraintViolation<D>> violations = validator.validate(draft);
        if (!violations.isEmpty()) {
            throw InvalidInput.ofBody(violations);
        }
        return draft;
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        ObjectNode result = target instanceof ObjectNode object ? object : changes.objectNode();
        for (Map.Entry<String, JsonNode> member : changes.properties()) {
            if (member.getValue().isNull()) {
                result.putNull(member.getKey());
            } else {
                result.set(member.getKey(), merge(result.get(member.getKey()), member.getValue()));
            }
        }
        return result;
    }
}
