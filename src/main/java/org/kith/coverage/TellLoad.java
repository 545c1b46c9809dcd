package org.kith.coverage;

import java.util.ArrayList;
import java.util.List;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;
import org.kith.ask.AskKind;
import org.kith.ask.Limit;
import org.kith.ask.LimitRule;
import org.kith.snapshot.Asked;
import org.kith.snapshot.Person;
import org.kith.suggestion.Suggestion;

/**
 * Puts what lies on contacts into words.
 *
 * @param instead others who can be asked
 */
record TellLoad(Telling telling, List<Suggestion> instead) {

    PersonLoad of(Burden burden) {
        Person person = burden.person();
        Enum<?> rule = burden.rule();
        return new PersonLoad(
                person.id(),
                person.name(),
                burden.open(),
                burden.lately(),
                pressure(burden),
                burden.limits().stream().map(limit -> limit(limit, person)).toList(),
                rule.name(),
                telling.words(rule instanceof LimitRule ? CoverageText.AT_LIMIT : rule, person.name()),
                because(burden),
                action(burden),
                burden.isAtLimit() ? instead : List.of());
    }

    private ContactPressure pressure(Burden burden) {
        Pressure pressure = burden.pressure();
        return new ContactPressure(
                pressure.contacts(), pressure.limit(), pressure.met(), pressure.quietUntil(), words(burden));
    }

    private String words(Burden burden) {
        Pressure pressure = burden.pressure();
        String name = burden.person().name();
        return pressure.met()
                ? telling.words(
                        CoverageText.PRESSURE_MET, name, pressure.contacts(), pressure.limit(), pressure.quietUntil())
                : telling.words(CoverageText.PRESSURE_LOW, name, pressure.contacts(), pressure.limit());
    }

    private LoadLimit limit(Limit limit, Person person) {
        return new LoadLimit(limit.rule().name(), limit.count(), limit.limit(), limit.met(), words(limit, person));
    }

    /** As whoever is suggested is told of them. */
    private String words(Limit limit, Person person) {
        return telling.texts()
                .of("suggestion.ASKABLE." + limit.rule().name(), person.name(), limit.count(), limit.limit());
    }

    private List<Because> because(Burden burden) {
        List<Because> facts = new ArrayList<>();
        Person person = burden.person();
        if (burden.pressure().contacts() > 0) {
            facts.add(new Because(LoadRule.PRESSURE.name(), words(burden), Telling.contacts(List.of(person))));
        }
        List<About> about = new ArrayList<>(Telling.contacts(List.of(person)));
        telling.snapshot().asksTo(person.id()).stream()
                .filter(Asked::isOpen)
                .map(ask -> About.of(AboutType.ASK, ask.id()))
                .forEach(about::add);
        burden.limits().forEach(limit -> facts.add(new Because(limit.rule().name(), words(limit, person), about)));
        if (facts.isEmpty()) {
            facts.add(telling.because(LoadRule.FREE, "FREE", about, person.name()));
        }
        return facts;
    }

    private SuggestedAction action(Burden burden) {
        Person person = burden.person();
        if (burden.isAtLimit()) {
            return Telling.suggestions(null);
        }
        return burden.rule() == LoadRule.FREE && telling.snapshot().mayBeAsked(person, AskKind.NAMES)
                ? telling.ask(person, AskKind.NAMES, null, null)
                : SuggestedAction.get("/v1/contacts/" + person.id());
    }
}
