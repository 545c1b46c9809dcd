package org.kith.prompt;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.kith.http.Versioned;

/**
 * Who came of a prompt.
 *
 * @param added whether the contact is new in the network
 * @param contact whose entity tag is answered, for that is what Location names
 */
public record PromptAnswerView(
        String promptId,
        UUID contactId,
        boolean added,
        Instant answeredAt,
        @JsonIgnore Versioned contact) implements Versioned {

    @Override
    public long version() {
        return contact.version();
    }

    @Override
    public String variant() {
        return contact.variant();
    }
}
