package org.kith.path;

import java.util.List;
import java.util.UUID;

/** Networks for the tests of rooms that read them. */
public final class GivenNetwork {
    private GivenNetwork() {}

    /** A tie between two numbers, with its strength in millionths. */
    public record Tie(int from, int to, int strength, boolean oneWay) {
        /** One that leads both ways and is half as strong as can be. */
        public static Tie between(int from, int to) {
            return new Tie(from, to, Network.WHOLE / 2, false);
        }
    }

    /** So many people, each of whom the seeker knows a little better than the one before, with these ties. */
    public static Network of(int people, List<Tie> ties) {
        NetworkBuilder builder = new NetworkBuilder();
        for (int person = 0; person < people; person++) {
            builder.person(new UUID(1, person), 100_000 + person, true, false);
        }
        ties.forEach(tie -> builder.tie(tie.from, tie.to, tie.strength, tie.oneWay));
        return builder.build();
    }

    /** The same, of whom nobody may be asked. */
    public static Network ofBarred(int people, List<Tie> ties) {
        NetworkBuilder builder = new NetworkBuilder();
        for (int person = 0; person < people; person++) {
            builder.person(new UUID(1, person), 100_000, true, true);
        }
        ties.forEach(tie -> builder.tie(tie.from, tie.to, tie.strength, tie.oneWay));
        return builder.build();
    }
}
