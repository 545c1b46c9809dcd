package org.kith.document;

import java.time.Instant;
import java.util.UUID;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * One step on the way of a document.
 *
 * @param number from 1
 * @param occurredAt when it changed hands
 * @param recordedAt when the service learned of it
 * @param holderContactId who has it since then, when that is a contact
 * @param holder who has it since then, in words
 * @param arrived whether its way ended there
 */
public record CourierStep(
        int number,
        Instant occurredAt,
        Instant recordedAt,
        UUID holderContactId,
        String holder,
        boolean arrived,
        @Shown(FieldGroup.NOTES) String note) {}
