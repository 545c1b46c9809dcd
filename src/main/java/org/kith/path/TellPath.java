package org.kith.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;
import org.kith.advice.Texts;
import org.kith.ask.AskKind;
import org.kith.ask.Limit;
import org.kith.path.ReadTies.Step;
import org.kith.path.TieOnPath.FurtherTie;
import org.kith.snapshot.DraftAsk;
import org.kith.snapshot.Person;
import org.kith.snapshot.Snapshot;

/** Tells paths: who, by which ties, why, and what to do first. */
record TellPath(
        Target target,
        Network network,
        Question question,
        Snapshot snapshot,
        Map<Step, List<FurtherTie>> said,
        Texts texts) {
    private static final int MOST_FURTHER = 20;

    /** The step between two numbers; somebody unnamed goes by the relationship that tells of them. */
    static Step step(Network network, int from, int to) {
        UUID end = to < network.size()
                ? network.id(to)
                : network.end(to - network.size()).relationshipId();
        return new Step(network.id(from), end);
    }

    /** Whether nobody and no tie has gone since the network was read, a moment ago. */
    boolean isStillThere(Chain chain) {
        int[] people = chain.people();
        for (int i = 0; i < people.length; i++) {
            boolean gone = people[i] < network.size() && snapshot.person(network.id(people[i])) == null;
            if (gone || (i > 0 && !said.containsKey(step(network, people[i - 1], people[i])))) {
                return false;
            }
        }
        return true;
    }

    WarmPath told(Chain chain) {
        List<PersonOnPath> people =
                Arrays.stream(chain.people()).mapToObj(this::person).toList();
        Person first = snapshot.person(people.get(0).contactId());
        PathRule rule = rule(chain, people.get(people.size() - 1));
        AskKind kind = people.size() == 1 ? AskKind.LEADS : AskKind.INTRODUCTION;
        List<Limit> limits = snapshot.limits(first, AskKind.INTRODUCTION);
        return new WarmPath(
                rule,
                chain.strength(question.maxHops()),
                chain.ties(),
                people,
                ties(chain),
                limits,
                words(people),
                because(chain, people, first, limits),
                action(first, kind, people, limits));
    }

    private PersonOnPath person(int number) {
        if (number >= network.size()) {
            Network.UnnamedEnd end = network.end(number - network.size());
            return new PersonOnPath(null, null, false, end.organizationId(), end.role());
        }
        UUID id = network.id(number);
        boolean past = question.isTarget(number) && target.isPast(id);
        return new PersonOnPath(id, snapshot.person(id).name(), past, null, null);
    }

    private PathRule rule(Chain chain, PersonOnPath last) {
        if (last.contactId() == null) {
            return PathRule.SOMEBODY_UNNAMED;
        }
        if (last.past()) {
            return PathRule.FORMERLY_THERE;
        }
        return chain.people().length == 1 ? PathRule.DIRECT : PathRule.INTRODUCTIONS;
    }

    private List<TieOnPath> ties(Chain chain) {
        List<TieOnPath> ties = new ArrayList<>();
        int[] people = chain.people();
        if (question.start() == Question.SEEKER) {
            TieProvenance provenance = network.isStated(people[0]) ? TieProvenance.STATED : TieProvenance.DERIVED;
            double strength = network.firstTie(people[0]) / (double) Network.WHOLE;
            ties.add(new TieOnPath(null, network.id(people[0]), null, strength, provenance, null, null, List.of()));
        }
        for (int i = 1; i < people.length; i++) {
            ties.add(tie(people[i - 1], people[i]));
        }
        return ties;
    }

    private TieOnPath tie(int from, int to) {
        Step step = step(network, from, to);
        List<FurtherTie> all = said.get(step);
        FurtherTie best = all.get(0);
        return new TieOnPath(
                step.from(),
                to < network.size() ? step.to() : null,
                best.kind(),
                best.strength(),
                best.provenance(),
                best.evidence(),
                best.relationshipId(),
                all.stream().skip(1).limit(MOST_FURTHER).toList());
    }

    private String words(List<PersonOnPath> people) {
        List<String> names = people.stream().map(this::name).toList();
        return people.size() == 1
                ? texts.of("path.WORDS.DIRECT", names.get(0))
                : texts.of("path.WORDS.CHAIN", names.get(0), names.get(1), String.join(" → ", names));
    }

    private String name(PersonOnPath person) {
        if (person.name() != null) {
            return person.name();
        }
        boolean named =
                person.organizationId() != null && person.organizationId().equals(target.organizationId());
        if (person.role() == null) {
            return named ? texts.of("path.SOMEBODY.AT", target.name()) : texts.of("path.SOMEBODY.ANY");
        }
        return named
                ? texts.of("path.SOMEBODY.BOTH", person.role(), target.name())
                : texts.of("path.SOMEBODY.AS", person.role());
    }

    private List<Because> because(Chain chain, List<PersonOnPath> people, Person first, List<Limit> limits) {
        List<Because> because = new ArrayList<>();
        if (question.start() == Question.SEEKER) {
            PathFact fact = network.isStated(chain.people()[0]) ? PathFact.OWN_TIE_STATED : PathFact.OWN_TIE_DERIVED;
            because.add(about(fact, people.get(0), first.name()));
        }
        for (int i = 1; i < people.size(); i++) {
            because.add(Because.of(
                    PathFact.KNOW_EACH_OTHER,
                    texts.of("path.KNOW_EACH_OTHER", name(people.get(i - 1)), name(people.get(i))),
                    About.of(AboutType.CONTACT, people.get(i - 1).contactId()),
                    About.of(AboutType.CONTACT, people.get(i).contactId())));
        }
        because.addAll(atTarget(people.get(people.size() - 1)));
        if (limits.stream().anyMatch(Limit::met) || first.restingSince() != null) {
            because.add(about(PathFact.UNDER_LIMIT, people.get(0), first.name()));
        }
        return because;
    }

    private Because about(PathFact fact, PersonOnPath person, Object... arguments) {
        return Because.of(
                fact, texts.of("path." + fact.name(), arguments), About.of(AboutType.CONTACT, person.contactId()));
    }

    private List<Because> atTarget(PersonOnPath last) {
        About organization = About.of(AboutType.ORGANIZATION, target.organizationId());
        if (last.contactId() == null) {
            return List.of(Because.of(PathFact.UNNAMED, texts.of("path.UNNAMED"), organization));
        }
        About person = About.of(AboutType.CONTACT, last.contactId());
        String there = target.name() == null ? target.role() : target.name();
        if (there == null) {
            return List.of();
        }
        PathFact fact = last.past() ? PathFact.WAS_AT_TARGET : PathFact.AT_TARGET;
        String key = "path." + fact.name() + (target.name() == null ? ".ROLE" : ".ORGANIZATION");
        return List.of(Because.of(fact, texts.of(key, last.name(), there), person, organization));
    }

    /** Whom the ask is to lead to, as the ask keeps them. */
    private static List<Map<String, Object>> further(List<PersonOnPath> people) {
        return people.stream().skip(1).map(TellPath::place).toList();
    }

    private static Map<String, Object> place(PersonOnPath person) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("contactId", person.contactId());
        place.put("organizationId", person.organizationId());
        place.put("role", person.role());
        place.values().removeIf(Objects::isNull);
        return place;
    }

    /** A limit that is met leaves the person in peace, and a rest as well: then there is only something to read. */
    private SuggestedAction action(Person first, AskKind kind, List<PersonOnPath> people, List<Limit> limits) {
        boolean wait = limits.stream().anyMatch(Limit::met) || first.restingSince() != null || !first.mayBeSuggested();
        if (wait) {
            return SuggestedAction.get("/v1/contacts/" + first.id());
        }
        PersonOnPath last = people.get(people.size() - 1);
        return DraftAsk.of(
                snapshot,
                first,
                kind,
                "organizationId",
                target.organizationId() == null ? last.organizationId() : target.organizationId(),
                "role",
                target.role() == null ? last.role() : target.role(),
                "purpose",
                kind == AskKind.INTRODUCTION ? texts.of("path.PURPOSE", name(people.get(1))) : null,
                "path",
                kind == AskKind.INTRODUCTION ? further(people) : null);
    }
}
