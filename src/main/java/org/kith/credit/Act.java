package org.kith.credit;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.about.Kind;
import org.kith.introduction.ChainLink;

/**
 * What somebody did, before it has words.
 *
 * @param otherContactId whom it was about, or null
 * @param otherPerson the same in words, or null
 * @param type of what kind the record of it is
 * @param recordId the record
 */
record Act(
        UUID contactId,
        Contribution contribution,
        UUID otherContactId,
        String otherPerson,
        Instant at,
        Kind type,
        UUID recordId) {

    static Act of(ChainLink link) {
        return new Act(
                link.connectorContactId(),
                Contribution.INTRODUCED,
                link.targetContactId(),
                null,
                link.madeAt(),
                Kind.INTRODUCTION,
                link.introductionId());
    }

    /** The people in it. */
    Stream<UUID> people() {
        return Stream.of(contactId, otherContactId).filter(Objects::nonNull);
    }

    /** The act as it is shown, in words with the names of those who are named. */
    Credited in(Map<UUID, String> names, boolean advertised) {
        String other = otherContactId == null ? otherPerson : names.get(otherContactId);
        return new Credited(
                contactId,
                contribution,
                names.get(contactId) + " " + did(other, advertised),
                at,
                new Credited.Source(type, recordId));
    }

    private String did(String other, boolean advertised) {
        return switch (contribution) {
            case INTRODUCED -> "introduced you to " + other + ".";
            case OPENED_DOOR -> "opened the door to it.";
            case GAVE_LEAD -> advertised ? "told you of it." : "told you of it before it was advertised.";
            case ANSWERED_ASK -> "came through when you asked.";
            case CARRIED_DOCUMENT ->
                other == null ? "carried your papers on." : "carried your papers on, for " + other + ".";
            case TOOK_DOCUMENT -> "took your papers.";
            case REFERRED -> "stood by your application.";
        };
    }
}
