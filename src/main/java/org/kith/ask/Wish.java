package org.kith.ask;

/**
 * What is asked for, as far as the words of an ask follow from it. Null where nothing is said.
 *
 * @param wanted how many
 * @param place where, such as a state
 */
record Wish(AskKind kind, Integer wanted, String industry, String organization, String role, String place) {

    /** The same, with what another knows where this one says nothing about where and what. */
    Wish or(Wish other) {
        boolean known = industry != null || organization != null || role != null;
        return known ? this : new Wish(kind, wanted, other.industry, other.organization, other.role, other.place);
    }

    /** The same, asking for as many as it does, or so many at the most; a number is named in any case. */
    Wish wanting(int most) {
        return wanted == null ? new Wish(kind, most, industry, organization, role, place) : atMost(most);
    }

    /** The same, asking for no more than that. */
    Wish atMost(int most) {
        return wanted == null || wanted <= most ? this : new Wish(kind, most, industry, organization, role, place);
    }
}
