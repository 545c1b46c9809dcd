package org.kith.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many rows there were, and what became of them.
 *
 * @param read the sum of all others
 */
public record ImportCounts(int read, int created, int updated, int unchanged, int skipped, int failed) {
    static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0);

    ImportCounts plus(List<RowResult> rows) {
        Map<ImportRowStatus, Integer> more = new EnumMap<>(ImportRowStatus.class);
        rows.forEach(row -> more.merge(row.status(), 1, Integer::sum));
        return new ImportCounts(
                read + rows.size(),
                created + more.getOrDefault(ImportRowStatus.CREATED, 0),
                updated + more.getOrDefault(ImportRowStatus.UPDATED, 0),
                unchanged + more.getOrDefault(ImportRowStatus.UNCHANGED, 0),
                skipped + more.getOrDefault(ImportRowStatus.SKIPPED, 0),
                failed + more.getOrDefault(ImportRowStatus.FAILED, 0));
    }
}
