package org.kith.plan;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.snapshot.Person;
import org.kith.suggestion.Proposal;

/** Where nobody is to be contacted otherwise: a word without asking, to the one with whom it has been longest. */
final class SayHello implements Rule {
    @Override
    public Stream<PlanItem> of(Day day, Outline so) {
        if (so.hasSomebody()) {
            return Stream.empty();
        }
        return day
                .free()
                .filter(person -> !day.isSkipped(PlanRule.SAY_HELLO, person.id()))
                .min(Comparator.comparing((Person person) -> lastContact(person, day))
                        .thenComparing(Person::id))
                .map(person -> item(person, so))
                .stream();
    }

    private static Instant lastContact(Person person, Day day) {
        Instant last = day.snapshot().lastContactAt(person);
        return last == null ? Instant.MIN : last;
    }

    private static PlanItem item(Person person, Outline so) {
        About about = About.of(AboutType.CONTACT, person.id());
        return so.about(
                PlanRule.SAY_HELLO,
                about,
                person,
                null,
                null,
                Proposal.beingInTouch(person),
                so.because(Fact.NOBODY_ELSE, List.of(about)));
    }
}
