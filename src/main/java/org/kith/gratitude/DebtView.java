package org.kith.gratitude;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32;
import org.kith.http.Versioned;
import org.kith.page.Columns;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * A debt as the API shows one: what is owed to whom, as of a date.
 *
 * @param contactId to whom; null for an interviewer who is no contact
 * @param owedSince when it happened
 * @param dueOn the day by which the policy has it settled, in the seeker's time zone
 * @param proposedKind what would be fitting, by how much came of it
 * @param settledBy the thank-you that settled it, or null
 * @param waivedAt when it was waived, or null
 * @param waivedReason why, or null
 * @param legalActions what can be done with it now
 */
public record DebtView(
        UUID id,
        UUID contactId,
        DebtSubject subject,
        Instant owedSince,
        LocalDate dueOn,
        ThankYouKind proposedKind,
        DebtStatus status,
        UUID settledBy,
        Instant waivedAt,
        @Shown(FieldGroup.NOTES) String waivedReason,
        List<String> legalActions,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore long version)
        implements Versioned {

    /** Thank-yous, the policy and what came of a lead change it without changing its row. */
    @Override
    public String variant() {
        CRC32 shown = new CRC32();
        shown.update((status + " " + settledBy + " " + dueOn + " " + proposedKind).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(shown.getValue());
    }

    /** Reads {@link DebtSql#COLUMNS}. */
    static DebtView read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        UUID id = column.id();
        UUID contactId = column.id();
        DebtSubject subject = new DebtSubject(column.constant(DebtType.class), column.id(), column.integer());
        Instant owedSince = column.instant();
        LocalDate dueOn = LocalDate.parse(column.text());
        ThankYouKind proposedKind = column.constant(ThankYouKind.class);
        DebtStatus status = column.constant(DebtStatus.class);
        return new DebtView(
                id,
                contactId,
                subject,
                owedSince,
                dueOn,
                proposedKind,
                status,
                column.id(),
                column.instant(),
                column.text(),
                status.legalActions(),
                column.instant(),
                column.instant(),
                column.version());
    }
}
