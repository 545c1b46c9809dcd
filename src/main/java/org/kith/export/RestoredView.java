package org.kith.export;

import java.util.List;

/**
 * What came back from an export.
 *
 * @param collections each that the export has, in its order
 */
public record RestoredView(List<Collected> collections) {
    /**
     * One collection of an export.
     *
     * @param name as the entries of the export are called
     * @param rows how many were restored
     */
    public record Collected(String name, long rows) {}
}
