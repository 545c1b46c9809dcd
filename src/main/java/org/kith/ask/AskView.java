package org.kith.ask;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32;
import org.kith.advice.SuggestedAction;
import org.kith.history.Step;
import org.kith.http.Versioned;
import org.kith.interaction.Channel;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * An ask as the API shows one. The members from patienceUntil on are computed for a date, from the steps until then and
 * the policy of the search.
 *
 * @param text its own words, or the standard ones
 * @param cold whether the contact is a stranger, for whom the cadence is another
 * @param replacesAskId the ask in whose place it stands, or null
 * @param continuesAskId the ask that led to its contact, or null
 * @param path whom it is to lead to, the nearest first
 * @param suggestedAction the introduction to note once the contact said yes; null before, and once it was noted
 * @param legalActions what can be done with it now
 * @param patienceUntil the last day on which a reminder would be impatient; null for drafts and offers
 * @param reminder the one that is still to come; null once reminded or answered
 * @param rest when to let it be; null until nothing else is left to do
 * @param tryAnotherOn when to try somebody else there; null unless a stranger has not answered
 * @param history its steps, the first one first
 */
public record AskView(
        UUID id,
        UUID contactId,
        UUID searchId,
        AskOrigin origin,
        AskKind kind,
        Integer wanted,
        String industry,
        UUID organizationId,
        String role,
        @Shown(FieldGroup.NOTES) String purpose,
        @Shown(FieldGroup.NOTES) String text,
        Channel channel,
        boolean stretch,
        @Shown(FieldGroup.CLOSENESS) boolean cold,
        UUID replacesAskId,
        UUID continuesAskId,
        List<PathPlace> path,
        SuggestedAction suggestedAction,
        AskStatus status,
        List<String> legalActions,
        Instant askedAt,
        Instant remindedAt,
        Instant answeredAt,
        Integer got,
        @Shown(FieldGroup.NOTES) DeclineReason declineReason,
        @Shown(FieldGroup.CLOSENESS) LocalDate patienceUntil,
        @Shown(FieldGroup.CLOSENESS) Reminder reminder,
        @Shown(FieldGroup.CLOSENESS) Rest rest,
        @Shown(FieldGroup.CLOSENESS) LocalDate tryAnotherOn,
        List<Step> history,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore long version)
        implements Versioned {

    /**
     * The one reminder.
     *
     * @param dueOn the first business day on which it is kind
     * @param due whether that has come
     * @param text a draft of it
     */
    public record Reminder(
            LocalDate dueOn,
            boolean due,
            @Shown(FieldGroup.NOTES) String text) {}

    /**
     * Letting it be.
     *
     * @param dueOn from when on
     * @param due whether that has come
     */
    public record Rest(LocalDate dueOn, boolean due) {}

    /** What follows from the date, the policy and the names of others is no change of the ask. */
    @Override
    public String variant() {
        CRC32 shown = new CRC32();
        String others =
                text + cold + legalActions + patienceUntil + reminder + rest + tryAnotherOn + path + suggestedAction;
        shown.update(others.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(shown.getValue());
    }

    static AskView of(
            AskRow row,
            Onward onward,
            List<Step> history,
            List<String> legalActions,
            Prospect prospect,
            LocalDate askedOn,
            LocalDate asOf) {
        return new AskView(
                row.id(),
                row.contactId(),
                row.searchId(),
                row.origin(),
                row.kind(),
                row.wanted(),
                row.industry(),
                row.organizationId(),
                row.role(),
                row.purpose(),
                row.words(),
                row.channel(),
                row.stretch(),
                row.cold(),
                row.replacesAskId(),
                row.continuesAskId(),
                onward.path(),
                onward.suggestedAction(),
                row.status(),
                legalActions,
                row.askedAt(),
                row.remindedAt(),
                row.answeredAt(),
                row.status() == AskStatus.FULFILLED ? row.got() : null,
                row.declineReason(),
                prospect.patienceUntil(),
                reminder(row, prospect.reminderDueOn(), askedOn, asOf),
                rest(prospect.restDueOn(), asOf),
                prospect.tryAnotherOn(),
                history,
                row.createdAt(),
                row.updatedAt(),
                row.version());
    }

    private static Reminder reminder(AskRow row, LocalDate dueOn, LocalDate askedOn, LocalDate asOf) {
        return dueOn == null
                ? null
                : new Reminder(
                        dueOn, !asOf.isBefore(dueOn), ReminderText.of(row.called(), row.kind(), row.words(), askedOn));
    }

    private static Rest rest(LocalDate dueOn, LocalDate asOf) {
        return dueOn == null ? null : new Rest(dueOn, !asOf.isBefore(dueOn));
    }
}
