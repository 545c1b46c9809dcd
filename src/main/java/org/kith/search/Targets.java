package org.kith.search;

/**
 * What a search aims at, each with its default filled in.
 *
 * @param employers target employers: 0 to 1000, usually 40
 * @param employersWithKnownPerson of them, those with a person whom the seeker knows: 0 to 1000, usually 20
 * @param circles circles in use: 0 to 50, usually 8
 * @param openLeads leads that are open at one time: 0 to 1000, usually 10
 */
public record Targets(int employers, int employersWithKnownPerson, int circles, int openLeads) {

    /** What holds where nothing is said. */
    public static final Targets USUAL = of(TargetsDraft.NONE);

    static Targets of(TargetsDraft said) {
        return new Targets(
                or(said.employers(), 40),
                or(said.employersWithKnownPerson(), 20),
                or(said.circles(), 8),
                or(said.openLeads(), 10));
    }

    private static int or(Integer said, int usual) {
        return said == null ? usual : said;
    }
}
