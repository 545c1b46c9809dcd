package org.kith.interchange;

import java.util.List;

/**
 * One card of a vCard file or one record of a CSV file.
 *
 * @param number which card (in the order of BEGIN lines) or data record (after the header) it is, from 1
 * @param person who it describes; null where it could not be read or describes nobody, and then a finding says why
 * @param findings what was lost or changed; at most {@value #MAX_FINDINGS}
 */
public record ContactRow(int number, ImportedPerson person, List<Finding> findings) {
    /** More findings than this on one row tell nobody anything. */
    public static final int MAX_FINDINGS = 50;

    public ContactRow {
        findings = List.copyOf(findings);
    }
}
