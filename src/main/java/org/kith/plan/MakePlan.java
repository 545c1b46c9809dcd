package org.kith.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.kith.advice.EmptyReason;
import org.kith.advice.Texts;

/** Makes the plan of a day: each rule in its turn, what was skipped left out, and so much of each as fits in a day. */
@ApplicationScoped
class MakePlan {
    private final ReadDay read;
    private final Texts texts;

    @Inject
    MakePlan(ReadDay read, Texts texts) {
        this.read = read;
        this.texts = texts;
    }

    /** The plan of a date; of today when it is null. */
    Plan of(LocalDate date) {
        Day day = read.of(date);
        Outline plan = by(List.of(PlanRule.values()), day, new Outline(texts));
        EmptyReason reason = plan.hasSomebody() ? null : day.snapshot().whyNobody();
        return new Plan(day.date(), plan.items(), reason, reason == null ? null : plan.words("EMPTY." + reason.name()));
    }

    /** The plan by these rules alone, in their order. */
    static Outline by(List<PlanRule> rules, Day day, Outline plan) {
        for (PlanRule rule : rules) {
            rule.items()
                    .of(day, plan)
                    .filter(item -> !day.isSkipped(item))
                    .limit(mostOf(rule, day))
                    .toList()
                    .forEach(plan::add);
        }
        return plan;
    }

    /** How many asks a day has is a setting of its own. */
    private static int mostOf(PlanRule rule, Day day) {
        return rule == PlanRule.ASK_TODAY
                ? day.snapshot().policy().asksPerDay()
                : day.snapshot().policy().planItemsPerRule();
    }
}
