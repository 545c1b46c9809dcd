package org.kith.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One invented contact. The same scale, seeker and number always give the same one.
 *
 * @param organizations their numbers among those of the seeker, none to two
 * @param interactions when they were in touch, none to three
 */
record Person(
        int number,
        String given,
        String family,
        String circle,
        String closeness,
        List<String> emails,
        String phone,
        String url,
        List<String> tags,
        String notes,
        List<Integer> organizations,
        String title,
        List<Instant> interactions,
        Instant createdAt) {
    private static final Instant FIRST_DAY = Instant.parse("2023-01-02T08:00:00Z");
    private static final int DAYS = 1_000;
    private static final long SECONDS_A_DAY = 86_400;
    private static final long PRIME = 0x9E3779B97F4A7C15L;
    private static final List<String> CLOSENESS =
            List.of("STRANGER", "ACQUAINTANCE", "FAMILIAR", "CLOSE", "VERY_CLOSE");
    private static final List<String> MEMORIES = List.of(
            "Met at the fair in spring and talked about boats for an hour.",
            "Knows everybody in the building; prefers to be called in the afternoon.",
            "Has moved to the coast; asked how the search is going.",
            "Offered to have a look at the résumé when it is ready.",
            "We shared a desk for two years and still have lunch now and then.");

    static Person of(Scale scale, int seeker, int number) {
        SplittableRandom dice = new SplittableRandom(PRIME * (scale.seed() + 1) + (((long) seeker) << 32) + number);
        String given = one(Names.GIVEN, dice);
        String family = Names.family(dice.nextInt(Names.families()));
        String handle = Names.plain(given) + "." + Names.plain(family) + number;
        List<String> emails = new ArrayList<>();
        if (dice.nextInt(10) < 7) {
            emails.add(handle + "@example.com");
        }
        if (dice.nextInt(10) == 0) {
            emails.add(handle + "@work.example.org");
        }
        int companies = dice.nextInt(20) < 17 ? dice.nextInt(10) == 0 ? 2 : 1 : 0;
        return new Person(
                number,
                given,
                family,
                Names.CIRCLES.get((int) (Names.CIRCLES.size() * dice.nextDouble() * dice.nextDouble())),
                dice.nextBoolean() ? one(CLOSENESS, dice) : null,
                emails,
                dice.nextInt(10) < 4 ? String.format("+1202555%04d", dice.nextInt(10_000)) : null,
                dice.nextInt(10) < 6 ? "https://www.network.example/in/" + handle : null,
                several(Names.TAGS, dice.nextInt(4), dice),
                dice.nextInt(5) == 0 ? one(MEMORIES, dice) : null,
                numbers(companies, scale.organizations(seeker), dice),
                one(Names.TITLES, dice),
                moments(dice.nextInt(20) < 3 ? 1 + dice.nextInt(3) : 0, dice),
                moment(dice));
    }

    String name() {
        return given + " " + family;
    }

    Instant lastInteraction() {
        return interactions.stream().max(Instant::compareTo).orElse(null);
    }

    private static String one(List<String> list, SplittableRandom dice) {
        return list.get(dice.nextInt(list.size()));
    }

    private static List<String> several(List<String> list, int count, SplittableRandom dice) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String next = one(list, dice);
            if (!chosen.contains(next)) {
                chosen.add(next);
            }
        }
        return chosen;
    }

    /** Few organizations have many of the people. */
    private static List<Integer> numbers(int count, int bound, SplittableRandom dice) {
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int next = (int) (bound * dice.nextDouble() * dice.nextDouble());
            if (!chosen.contains(next)) {
                chosen.add(next);
            }
        }
        return chosen;
    }

    private static List<Instant> moments(int count, SplittableRandom dice) {
        List<Instant> moments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            moments.add(moment(dice));
        }
        return moments;
    }

    private static Instant moment(SplittableRandom dice) {
        return FIRST_DAY.plusSeconds(dice.nextLong(DAYS * SECONDS_A_DAY));
    }
}
