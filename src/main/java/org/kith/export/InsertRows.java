package org.kith.export;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kith.page.Rows;
import org.kith.page.Table;
import org.kith.page.Table.Column;
import org.kith.problem.DatabaseTrouble;
import org.kith.problem.Problem;

/** Writes rows of an export into their tables, some hundred in a statement. */
@ApplicationScoped
class InsertRows {
    private static final int BATCH = 500;
    private static final int LARGEST_BATCH = 1 << 20;

    /** What a constraint of the database refuses (23), cannot be converted (22), or does not fit into an index (54). */
    private static final Set<String> REFUSED = Set.of("22", "23", "54");

    private final ReadRow read;
    private final Rows rows;

    @Inject
    InsertRows(ReadRow read, Rows rows) {
        this.read = read;
        this.rows = rows;
    }

    /** Rows of one table may refer to each other in any order until they are checked. */
    void defer() {
        rows.change("set constraints all deferred", List.of());
    }

    /** @throws Problem 422 when what was deferred does not hold */
    void check() {
        refused("/data", () -> rows.change("set constraints all immediate", List.of()));
    }

    /** Where a row stands in the file. */
    static String pointer(Table table, int number) {
        return "/" + ExportedTables.entry(table) + "/" + number;
    }

    /** The row in a line, checked. 422 at the pointer. */
    JsonNode read(Table table, String line, String pointer) {
        return read.of(table, line, pointer);
    }

    /**
     * Inserts all rows of a table, and says how many they were.
     *
     * @param progress is told after each statement how many rows it inserted
     * @throws Problem 422 for a row that is not as the table has it
     */
    long all(ExportFile file, Table table, UUID seekerId, LongConsumer progress) {
        Batch batch = new Batch(table, seekerId, progress);
        int count = file.lines(ExportedTables.entry(table), batch::take);
        batch.write();
        return count;
    }

    private final class Batch {
        private final Table table;
        private final UUID seekerId;
        private final LongConsumer progress;
        private final List<String> lines = new ArrayList<>();
        private Set<String> members;
        private int first;
        private int size;

        Batch(Table table, UUID seekerId, LongConsumer progress) {
            this.table = table;
            this.seekerId = seekerId;
            this.progress = progress;
        }

        void take(int number, String line) {
            Set<String> named = new HashSet<>();
            read(table, line, pointer(table, number)).fieldNames().forEachRemaining(named::add);
            if (members == null) {
                members = named;
            } else if (!members.equals(named)) {
                throw Unfit.at(pointer(table, number), "required", "The rows of a collection have the same members.");
            }
            if (lines.size() == BATCH || size + line.length() > LARGEST_BATCH) {
                write();
                first = number;
            }
            lines.add(line);
            size += line.length();
        }

        void write() {
            if (!lines.isEmpty()) {
                String all = lines.stream().collect(Collectors.joining(",", "[", "]"));
                refused(pointer(table, first), () -> rows.change(sql(), List.of(seekerId, all)));
                progress.accept(lines.size());
            }
            lines.clear();
            size = 0;
        }

        private String sql() {
            List<Column> columns = table.columns().stream()
                    .filter(column -> members.contains(column.member()))
                    .toList();
            return "insert into " + table.name() + " (seeker_id"
                    + columns.stream().map(column -> ", " + column.name()).collect(Collectors.joining())
                    + ") select ?"
                    + columns.stream()
                            .map(column -> ", x.\"" + column.member() + "\"")
                            .collect(Collectors.joining())
                    + " from jsonb_to_recordset(?::jsonb) x ("
                    + columns.stream()
                            .map(column -> "\"" + column.member() + "\" " + column.type())
                            .collect(Collectors.joining(", "))
                    + ")";
        }
    }

    /** Does it; what the database refuses is the file's fault. */
    static <T> T refused(String pointer, Supplier<T> deed) {
        try {
            return deed.get();
        } catch (RuntimeException e) {
            Optional<String> state = DatabaseTrouble.within(e)
                    .map(refusal -> refusal.getSQLState().substring(0, 2));
            if (state.isPresent() && REFUSED.contains(state.get())) {
                throw Unfit.at(
                        pointer, "inconsistent", "From this row on, something contradicts the rest or its bounds.");
            }
            throw e;
        }
    }
}
