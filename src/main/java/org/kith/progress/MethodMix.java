package org.kith.progress;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.kith.lead.ApplicationMethod;
import org.kith.snapshot.DeedType;

/**
 * By which ways the seeker searched in the weeks.
 *
 * @param applications by their way, the most first
 * @param asks that were sent
 * @param introductions by which somebody was introduced to the seeker
 */
public record MethodMix(List<ApplicationsByMethod> applications, int asks, int introductions) {

    static MethodMix of(Facts facts) {
        List<ApplicationsByMethod> applications = facts
                .inWeeks(DoneType.APPLICATION)
                .collect(Collectors.groupingBy(
                        done -> ApplicationMethod.valueOf(done.method()), Collectors.summingInt(done -> 1)))
                .entrySet()
                .stream()
                .map(entry -> new ApplicationsByMethod(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(ApplicationsByMethod::applications)
                        .reversed()
                        .thenComparing(ApplicationsByMethod::method))
                .toList();
        return new MethodMix(applications, (int) facts.asked().count(), (int)
                facts.deeds(DeedType.INTRODUCED).count());
    }
}
