package org.kith.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.kith.http.Characters;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client says about a group.
 *
 * @param gatewayContactId who opens the door to the others, and is a member from then on; or null
 */
public record GroupDraft(
        @NotBlank(message = "A name is needed.") @Size(max = 200, message = "Up to 200 characters.")
        String name,

        @NotNull(message = "A kind is needed.") GroupKind kind,

        UUID gatewayContactId,

        @Size(max = 20_000, message = "Up to 20000 characters.") @Shown(FieldGroup.NOTES)
        String notes) {

    static GroupDraft of(Group group) {
        return new GroupDraft(group.name, group.kind, group.gatewayContactId, group.notes);
    }

    void applyTo(Group group, Instant now) {
        group.rename(name.strip());
        group.kind = kind;
        group.gatewayContactId = gatewayContactId;
        group.notes = Characters.unlessBlank(notes);
        group.updatedAt = now;
    }
}
