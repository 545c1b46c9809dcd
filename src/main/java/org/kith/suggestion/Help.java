package org.kith.suggestion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.Texts;
import org.kith.snapshot.Asked;
import org.kith.snapshot.Deed;
import org.kith.snapshot.Snapshot;

/**
 * Help that a contact once gave.
 *
 * @param what names its words in the message bundle
 * @param on when; null for help that is remembered without a date
 */
public record Help(String what, About about, LocalDate on) {
    /** Help without a date is the oldest. */
    public static final Comparator<Help> LATEST_LAST =
            Comparator.comparing(Help::on, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** All help of a contact by the end of the snapshot's date, answered asks among it. */
    public static Stream<Help> of(UUID contactId, Snapshot snapshot) {
        return Stream.concat(
                snapshot.deedsOf(contactId).stream()
                        .filter(deed -> deed.type().isHelp())
                        .map(deed -> new Help(deed.type().name(), about(deed), snapshot.dateOf(deed.at()))),
                snapshot.asksTo(contactId).stream()
                        .filter(Asked::isFulfilled)
                        .map(ask -> new Help(
                                "ANSWERED", About.of(AboutType.ASK, ask.id()), snapshot.dateOf(ask.settledAt()))));
    }

    /** The help in a sentence, with its date where that is known. */
    public String told(String name, Texts texts) {
        String when = on == null ? "" : texts.of("suggestion.HELPED.ON", on);
        return texts.of("suggestion.HELPED." + what, name, when);
    }

    private static About about(Deed deed) {
        return switch (deed.type()) {
            case GAVE_LEAD -> About.of(AboutType.LEAD, deed.id());
            case INTRODUCED -> About.of(AboutType.INTRODUCTION, deed.id());
            case DID_FAVOR -> About.of(AboutType.FAVOR, deed.id());
            default -> About.of(AboutType.CONTACT, deed.contactId());
        };
    }
}
