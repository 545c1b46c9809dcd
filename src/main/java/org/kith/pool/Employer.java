package org.kith.pool;

import java.util.List;
import java.util.UUID;
import org.kith.organization.MatchGrade;
import org.kith.organization.NormalizedName;

/**
 * An organization as one seeker knows it.
 *
 * @param id as that seeker's
 * @param names what it is called, aliases included
 * @param people who is there today, by their numbers
 * @param ends the unnamed people who are there, by their index
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; lists would box every number
record Employer(UUID id, List<NormalizedName> names, int[] people, int[] ends) {
    /** Whether it is meant by a name: the same, or nearly; a word in common is not enough. */
    boolean isCalled(NormalizedName name) {
        return MatchGrade.isSure(name, names.stream());
    }
}
