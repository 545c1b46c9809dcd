package org.kith.plan;

import java.util.stream.Stream;

/** Finds the items of one kind. It changes nothing and remembers nothing. */
interface Rule {
    /**
     * The items of the day, the most pressing first; as many as there are.
     *
     * @param so the plan as far as the rules before have made it
     */
    Stream<PlanItem> of(Day day, Outline so);
}
