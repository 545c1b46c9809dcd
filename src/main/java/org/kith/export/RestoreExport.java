package org.kith.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.page.Rows;
import org.kith.page.Table;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.seeker.Seekers;
import org.kith.tenancy.Transactions;

/**
 * Takes an export back into a seeker who has nothing yet, in one transaction: all of it is there afterwards, or nothing.
 * Identifiers stay what they were; they are keys together with the seeker, and name nothing of anybody else.
 */
@ApplicationScoped
class RestoreExport {
    /** No true export has as many of anything. */
    private static final long MOST_ROWS = 1_000_000_000;

    private static final int TOLD_EVERY = 2_000;

    private final ExportedTables exported;
    private final InsertRows insert;
    private final RebuildContacts rebuild;
    private final Seekers seekers;
    private final Rows rows;
    private final Transactions transactions;
    private final ObjectMapper json;

    @Inject
    RestoreExport(
            ExportedTables exported,
            InsertRows insert,
            RebuildContacts rebuild,
            Seekers seekers,
            Rows rows,
            Transactions transactions,
            ObjectMapper json) {
        this.exported = exported;
        this.insert = insert;
        this.rebuild = rebuild;
        this.seekers = seekers;
        this.rows = rows;
        this.transactions = transactions;
        this.json = json;
    }

    /**
     * How many rows an export says that it has.
     *
     * @throws Problem 422 when the file is no export
     */
    long rowsOf(Path path) throws Exception {
        List<Table> tables = transactions.run(exported::tables);
        try (ExportFile file = new ExportFile(path, entries(tables))) {
            return file.manifest(json).rows().values().stream()
                    .mapToLong(count -> count == null ? 0 : Math.max(0, Math.min(count, MOST_ROWS)))
                    .sum();
        }
    }

    /**
     * Restores a file within the transaction under way.
     *
     * @param progress is told from time to time how many rows were read so far
     * @throws Problem 409 when the seeker has anything, 422 when the file is no export that can be taken as it is
     */
    List<Collected> from(Path path, UUID me, LongConsumer progress) {
        List<Table> tables = exported.tables();
        try (ExportFile file = new ExportFile(path, entries(tables))) {
            return restore(file, file.manifest(json), tables, me, progress);
        }
    }

    private static Set<String> entries(List<Table> tables) {
        Set<String> names = new HashSet<>(Set.of(Manifest.ENTRY, WriteCards.ENTRY, WriteCalendar.ENTRY));
        tables.forEach(table -> names.add(ExportedTables.entry(table)));
        Arrays.stream(Sheet.values()).forEach(sheet -> names.add(sheet.entry()));
        return names;
    }

    private List<Collected> restore(
            ExportFile file, Manifest manifest, List<Table> tables, UUID me, LongConsumer progress) {
        // Nobody else adds anything to the seeker until this is over: every row that is added looks at this one.
        rows.any("select 1 from seeker where seeker_id = ? for update", List.of(me));
        requireNothing(me);
        insert.defer();
        Told told = new Told(progress);
        List<Collected> collected = new ArrayList<>();
        for (Table table : tables) {
            Long said = manifest.rows().get(table.member());
            if (said != null || file.has(ExportedTables.entry(table))) {
                long taken = table.name().equals(ExportedTables.SEEKER)
                        ? become(file, table)
                        : insert.all(file, table, me, told::more);
                requireCount(table, said, taken);
                collected.add(new Collected(table.member(), taken));
            }
        }
        insert.check();
        rebuild.all(me);
        return collected;
    }

    /** Tells how many rows were read, now and then. */
    private static final class Told {
        private final LongConsumer progress;
        private long read;
        private long told;

        Told(LongConsumer progress) {
            this.progress = progress;
        }

        void more(long rows) {
            read += rows;
            if (read - told >= TOLD_EVERY) {
                told = read;
                progress.accept(read);
            }
        }
    }

    /** @throws Problem 409 when the seeker has anything that an export would hold */
    void requireNothing(UUID me) {
        List<Table> own = exported.tables().stream()
                .filter(table -> !table.name().equals(ExportedTables.SEEKER))
                .toList();
        String any = own.stream()
                .map(table ->
                        "exists (select from " + table.name() + " t where " + ExportedTables.condition(table) + ")")
                .collect(Collectors.joining(" or "));
        List<UUID> values = Stream.generate(() -> me).limit(own.size()).toList();
        if (rows.first("select " + any, values, row -> row.getBoolean(1)).orElseThrow()) {
            throw Problem.of(
                    ProblemType.NOT_EMPTY, "This seeker has something already. An export is restored into a new one.");
        }
    }

    private static void requireCount(Table table, Long said, long taken) {
        if (said == null || said != taken) {
            throw Unfit.at(
                    "/" + ExportedTables.entry(table),
                    "incomplete",
                    "It does not have the rows that the export counted.");
        }
    }

    private long become(ExportFile file, Table table) {
        return file.lines(ExportedTables.entry(table), (number, line) -> {
            String pointer = InsertRows.pointer(table, number);
            Map<String, JsonNode> row = insert.read(table, line, pointer).properties().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            String name = text(row.get("name"));
            if (number > 0 || name == null || name.isBlank()) {
                throw Unfit.at(pointer, "invalid", "There is one seeker, who has a name.");
            }
            try {
                seekers.become(name, text(row.get("region")), text(row.get("timeZone")));
            } catch (Problem e) {
                throw Unfit.at(pointer, "invalid", "The region or the time zone is none.");
            }
        });
    }

    private static String text(JsonNode value) {
        return value == null || value.isNull() ? null : value.asText();
    }
}
