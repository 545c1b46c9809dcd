package org.kith.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.kith.bench.Scale.Thing;

/**
 * Requests of one kind and the same as SQL.
 *
 * @param name as it stands in the table
 * @param requests what wrk sends
 * @param script what pgbench runs; null where the rows have no known identifiers
 * @param probe one request with its SQL, to see that both give the same; null where they cannot
 * @param isAlone whether few ask at once: an aim for single answers is not judged in a queue
 */
record Scenario(String name, List<String> requests, String script, Probe probe, boolean isAlone) {
    private static final int REQUESTS = 60_000;
    private static final int ORGANIZATIONS = 20;
    private static final int TEXTS = 200;

    /** The computed answers, asked by the seeker with a life: 2,000 asks and 5,000 interactions. */
    private static final Map<String, String> COMPUTED = computed();

    private static Map<String, String> computed() {
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("plan", "/v1/plan");
        paths.put("suggestions", "/v1/suggestions");
        paths.put("never asked", "/v1/never-asked");
        paths.put("past helpers", "/v1/past-helpers");
        paths.put("dormant ties", "/v1/dormant-ties");
        paths.put("coverage", "/v1/coverage");
        paths.put("load", "/v1/load");
        paths.put("gratitude", "/v1/gratitude");
        paths.put("progress", "/v1/progress");
        paths.put("diagnosis", "/v1/diagnosis");
        paths.put("prompts", "/v1/prompts");
        return paths;
    }

    /** A request and the statement that must give the same identifiers. */
    record Probe(String request, int n, int i, int c, String sql) {}

    /** Builds the path of a request for a seeker, one of their contacts, and a choice from 1. */
    private interface Path {
        String of(int n, int i, int c);
    }

    /** All of them. */
    static List<Scenario> all(State state) {
        Scale scale = state.scale();
        ServiceSql sql = state.byCopy() ? new ServiceSql(state) : null;
        Kind kind = new Kind(state, scale, sql);
        List<String> words = IntStream.range(0, TEXTS)
                .mapToObj(i -> Names.plain(Names.family(i * 7)))
                .toList();
        List<String> slips = words.stream().map(Scenario::mistyped).toList();
        int searched = scale.seekerOfTenThousand();
        List<Scenario> all = new ArrayList<>(List.of(
                kind.of("read by id", 0, 1, kind::contact, sql == null ? null : sql.one()),
                kind.of("list of 50", 0, 1, (n, i, c) -> "?limit=50", sql == null ? null : sql.list("")),
                kind.of(
                        "list, circle",
                        0,
                        Names.CIRCLES.size(),
                        (n, i, c) -> "?circle=" + Names.CIRCLES.get(c - 1),
                        sql == null ? null : sql.ofCircle()),
                kind.of(
                        "list, organization",
                        0,
                        ORGANIZATIONS,
                        kind::organization,
                        sql == null ? null : sql.ofOrganization()),
                kind.of(
                        "list, tag",
                        0,
                        Names.TAGS.size(),
                        (n, i, c) -> "?tag=" + Names.TAGS.get(c - 1),
                        sql == null ? null : sql.ofTag()),
                kind.of(
                        "search, 10,000",
                        searched,
                        TEXTS,
                        (n, i, c) -> "?q=" + words.get(c - 1),
                        sql == null ? null : sql.search(words)),
                kind.of(
                        "search, a slip",
                        searched,
                        TEXTS,
                        (n, i, c) -> "?q=" + slips.get(c - 1),
                        sql == null ? null : sql.search(slips)),
                kind.create()));
        COMPUTED.forEach((name, path) -> all.add(kind.computed(name, path, searched)));
        return all;
    }

    /** The third letter from the end is another one. */
    private static String mistyped(String word) {
        int at = word.length() - 3;
        return word.substring(0, at) + (word.charAt(at) == 'q' ? 'z' : 'q') + word.substring(at + 1);
    }

    /** Makes scenarios of what was loaded. */
    private record Kind(State state, Scale scale, ServiceSql sql) {

        /** @param only the seeker who is asked about; 0 for any */
        Scenario of(String name, int only, int choices, Path path, String statement) {
            SplittableRandom dice = new SplittableRandom(name.hashCode());
            List<String> requests = IntStream.range(0, REQUESTS)
                    .mapToObj(any -> {
                        int n = only == 0 ? 1 + dice.nextInt(scale.seekers()) : only;
                        return request(path, n, dice.nextInt(bound(n)), 1 + dice.nextInt(choices));
                    })
                    .toList();
            if (statement == null) {
                return new Scenario(name, requests, null, null, only > 0);
            }
            String set = (only == 0 ? sql.anyone() : sql.only(only)) + sql.choice(choices);
            int n = only == 0 ? Math.min(2, scale.seekers()) : only;
            Probe probe = new Probe(request(path, n, 3, 1), n, 3, 1, statement);
            return new Scenario(name, requests, set + sql.transaction(statement), probe, only > 0);
        }

        private int bound(int n) {
            return (int) (scale.base() / Math.sqrt(n));
        }

        private String request(Path path, int n, int i, int c) {
            return state.seekers().get(n - 1).key() + "\t/v1/contacts" + path.of(n, i, c);
        }

        String contact(int n, int i, int c) {
            List<String> ids = state.seekers().get(n - 1).contactIds();
            return "/" + (state.byCopy() ? scale.id(Thing.CONTACT, n, i) : ids.get(i % ids.size()));
        }

        String organization(int n, int i, int c) {
            List<String> ids = state.seekers().get(n - 1).organizationIds();
            return "?organizationId="
                    + (state.byCopy() ? scale.id(Thing.ORGANIZATION, n, c - 1) : ids.get(c % ids.size()));
        }

        Scenario computed(String name, String path, int n) {
            String request = state.seekers().get(n - 1).key() + "\t" + path;
            return new Scenario(name, Collections.nCopies(200, request), null, null, true);
        }

        Scenario create() {
            SplittableRandom dice = new SplittableRandom(4);
            List<String> requests = IntStream.range(0, REQUESTS)
                    .mapToObj(i ->
                            state.seekers().get(dice.nextInt(scale.seekers())).key()
                                    + "\t/v1/contacts\t{\"name\":\"Bench " + i
                                    + "\",\"circle\":\"FRIEND\",\"emails\":[{\"address\":\"bench" + i
                                    + "@example.com\"}],\"tags\":[\"bench\"]}")
                    .toList();
            return new Scenario("create", requests, sql == null ? null : sql.anyone() + sql.create(), null, false);
        }
    }
}
