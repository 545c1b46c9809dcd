package org.kith.progress;

import java.time.Instant;
import java.util.UUID;
import org.kith.ask.AskKind;
import org.kith.ask.AskOrigin;
import org.kith.ask.AskStatus;
import org.kith.ask.Wording;
import org.kith.interaction.Channel;
import org.kith.snapshot.Asked;
import org.kith.snapshot.Person;

/** An ask for tests of rules: by e-mail, for names, on a Tuesday morning, fulfilled, unless something else is said. */
final class Asking {
    private final Person person;
    private AskKind kind = AskKind.NAMES;
    private Integer wanted;
    private Channel channel = Channel.EMAIL;
    private boolean stretch;
    private Instant at = Instant.parse("2026-02-03T09:00:00Z");
    private AskStatus status = AskStatus.FULFILLED;

    private Asking(Person person) {
        this.person = person;
    }

    static Asking of(Person person) {
        return new Asking(person);
    }

    Asking by(Channel said) {
        channel = said;
        return this;
    }

    Asking about(AskKind said) {
        kind = said;
        return this;
    }

    Asking wanting(int said) {
        wanted = said;
        return this;
    }

    Asking asAStretch() {
        stretch = true;
        return this;
    }

    Asking at(String said) {
        at = Instant.parse(said);
        return this;
    }

    Asking which(AskStatus said) {
        status = said;
        return this;
    }

    Asked asked() {
        return new Asked(
                UUID.randomUUID(),
                person.id(),
                null,
                AskOrigin.ASKED,
                kind,
                wanted,
                null,
                channel,
                stretch,
                false,
                null,
                at,
                at,
                status,
                null,
                at);
    }

    Attempt attempt(Boolean specific, int words) {
        return new Attempt(asked(), person, new Wording(specific, words), at.atZone(java.time.ZoneOffset.UTC));
    }
}
