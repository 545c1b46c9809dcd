package org.kith.prompt;

import java.time.LocalDate;
import java.util.Map;
import org.kith.contact.Circle;

/**
 * What the prompts are held against, at the end of a date.
 *
 * @param people how many contacts there are in each circle, but for the archived ones; circles are as they are now
 * @param standings of the prompts of which something was made, by id
 */
record Picture(LocalDate asOf, Map<Circle, Integer> people, Map<String, Standing> standings) {

    int peopleIn(Circle circle) {
        return people.getOrDefault(circle, 0);
    }

    /** How many contacts the fullest circle has. */
    int mostPeople() {
        return people.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    Standing standing(Prompt prompt) {
        return standings.getOrDefault(prompt.id(), Standing.UNTOUCHED);
    }
}
