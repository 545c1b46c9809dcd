package org.kith.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.advice.About;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;
import org.kith.advice.Texts;
import org.kith.snapshot.Person;
import org.kith.suggestion.Proposal;

/** A plan in the making: what stands in it already, and the words for what comes. */
final class Outline {
    private final Texts texts;
    private final List<PlanItem> items = new ArrayList<>();
    private final Set<UUID> contacts = new HashSet<>();

    Outline(Texts texts) {
        this.texts = texts;
    }

    void add(PlanItem item) {
        items.add(item);
        if (item.contactId() != null) {
            contacts.add(item.contactId());
        }
    }

    List<PlanItem> items() {
        return items;
    }

    /** Whether somebody is to be contacted. */
    boolean hasSomebody() {
        return !contacts.isEmpty();
    }

    /** Whether this one is to be contacted; nobody is twice on a day for two new things. */
    boolean has(Person person) {
        return contacts.contains(person.id());
    }

    /** The words {@code plan.<key>}. */
    String words(String key, Object... arguments) {
        return texts.of("plan." + key, arguments);
    }

    /** The texts, for rooms that tell by themselves. */
    Texts texts() {
        return texts;
    }

    /** A fact in the words {@code plan.BECAUSE.<fact>}. */
    Because because(Fact fact, List<About> about, Object... arguments) {
        return Because.of(fact, words("BECAUSE." + fact.name(), arguments), about.toArray(About[]::new));
    }

    /** An item about somebody, in the words {@code plan.<rule>} with the name first. */
    PlanItem about(
            PlanRule rule,
            About about,
            Person person,
            LocalDate dueOn,
            String draft,
            SuggestedAction action,
            Because... because) {
        return new PlanItem(
                rule,
                about,
                person == null ? null : person.id(),
                person == null ? null : person.name(),
                person == null ? null : Proposal.naturalChannel(person),
                dueOn,
                words(rule.name(), person == null ? "" : person.name()),
                draft,
                Arrays.asList(because),
                action);
    }
}
