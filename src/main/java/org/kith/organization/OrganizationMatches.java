package org.kith.organization;

import java.util.List;

/**
 * The organizations that a name may mean.
 *
 * @param items best first
 * @param reason why there are none: {@code NOTHING_THERE} or {@code NO_MATCH}; null when there are some
 */
public record OrganizationMatches(List<OrganizationMatch> items, String reason) {

    /**
     * One of them.
     *
     * @param because the reason for the grade, in words
     */
    public record OrganizationMatch(OrganizationView organization, MatchGrade grade, String because) {}
}
