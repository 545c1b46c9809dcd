package org.kith.prompt;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kith.contact.Circle;

/** Each rule puts one prompt before another; with the rule turned off it is the other way round. */
class PromptRuleTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    private final Map<PromptRule, Case> cases = new EnumMap<>(PromptRule.class);

    /** The first is to go before the second. */
    private record Case(String first, String second, Map<Circle, Integer> people) {}

    PromptRuleTest() {
        // The team is in season; the choir comes earlier in the catalogue.
        cases.put(PromptRule.IN_SEASON, new Case("sports-team", "choir", Map.of()));
        cases.put(PromptRule.EMPTY_CIRCLE, new Case("next-door-neighbor", "mechanic", people(4, 3)));
        // By their ids it would be the other way round.
        cases.put(PromptRule.CATALOGUE, new Case("mechanic", "barber", people(1, 3)));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleMakesTheDifference() {
        return Arrays.stream(PromptRule.values())
                .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> {
                    Case of = cases.get(rule);
                    assertThat(order(List.of(PromptRule.values()), of), contains(of.first, of.second));
                    List<PromptRule> others = Arrays.stream(PromptRule.values())
                            .filter(other -> other != rule)
                            .toList();
                    assertThat("turned off", order(others, of), contains(of.second, of.first));
                }));
    }

    private static Map<Circle, Integer> people(int providers, int neighbors) {
        return Map.of(Circle.SERVICE_PROVIDER, providers, Circle.NEIGHBOR, neighbors);
    }

    private static List<String> order(List<PromptRule> rules, Case of) {
        return new Ordering(rules, new Picture(MARCH, of.people, Map.of()))
                .of(Stream.of(of.second, of.first).map(Catalogue::visible)).stream()
                        .map(Prompt::id)
                        .toList();
    }
}
