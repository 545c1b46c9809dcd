package org.kith.bench.neo4j;

import java.util.ArrayList;
import java.util.List;

/** The question in Cypher, spelt out hop by hop, which the planner answers much faster than a path of variable length. */
final class Cypher {
    private Cypher() {}

    static String upTo(int maxHops) {
        List<String> parts = new ArrayList<>();
        for (int hops = 1; hops <= maxHops; hops++) {
            parts.add(exactly(hops));
        }
        return "call {\n" + String.join("\nunion all\n", parts)
                + "\n}\nreturn strength, path order by strength desc, size(path), path limit $limit";
    }

    private static String exactly(int hops) {
        StringBuilder match = new StringBuilder("match (p0:Person {number: $from})");
        StringBuilder strength = new StringBuilder();
        StringBuilder path = new StringBuilder("p0.number");
        List<String> distinct = new ArrayList<>();
        for (int hop = 1; hop <= hops; hop++) {
            match.append("-[r").append(hop).append(":KNOWS]-(p").append(hop).append(":Person)");
            strength.append(hop == 1 ? "" : " * ").append('r').append(hop).append(".strength");
            path.append(", p").append(hop).append(".number");
            for (int before = 0; before < hop; before++) {
                distinct.add("p" + before + " <> p" + hop);
            }
        }
        match.append("-[:AT]->(:Group {name: $group})");
        return match + " where " + String.join(" and ", distinct) + "\nreturn " + strength + " as strength, [" + path
                + "] as path order by strength desc limit $limit";
    }
}
