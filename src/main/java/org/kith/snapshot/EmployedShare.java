package org.kith.snapshot;

import java.util.List;
import org.kith.contact.EmploymentStatus;
import org.kith.search.Policy;

/**
 * How many of the asks that {@link Concentration} counts went to people who are not unemployed. Who is unknown counts as
 * neither.
 *
 * @param known asks to people whose employment status is known
 * @param notUnemployed of them, those to people who are not unemployed
 * @param warned whether that is less than the policy holds to be wise
 */
public record EmployedShare(int known, int notUnemployed, boolean warned) {

    /** As it stood at the end of the date of the snapshot. */
    public static EmployedShare of(Snapshot snapshot) {
        List<EmploymentStatus> asked = Concentration.asks(snapshot).stream()
                .map(ask -> snapshot.person(ask.contactId()).employment())
                .filter(status -> status != EmploymentStatus.UNKNOWN)
                .toList();
        int not = (int) asked.stream()
                .filter(status -> status != EmploymentStatus.UNEMPLOYED)
                .count();
        Policy policy = snapshot.policy();
        boolean warned = asked.size() >= policy.employedFromAsks()
                && Percent.isUnder(not, asked.size(), policy.employedPercent());
        return new EmployedShare(asked.size(), not, warned);
    }
}
