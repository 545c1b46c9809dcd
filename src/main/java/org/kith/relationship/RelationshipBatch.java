package org.kith.relationship;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Relationships to be added; each is read by itself, so that one that cannot be read does not keep the others out.
 *
 * @param items one to 500
 */
public record RelationshipBatch(
        @NotNull(message = "Items are needed.")
        @Size(min = 1, max = 500, message = "From 1 to 500.")
        @Schema(type = SchemaType.ARRAY, implementation = Object.class)
        List<JsonNode> items) {}
