package org.kith.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.kith.page.Rows;
import org.kith.page.Table;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.tenancy.Caller;
import org.kith.tenancy.Transactions;

/**
 * Writes all that the caller's seeker has, as it was at one moment, straight from the database's cursors to the client:
 * memory does not grow with the network.
 */
@ApplicationScoped
class WriteExport {
    /** Each holds a connection for as long as its client reads. */
    private static final int AT_ONCE = 4;

    private static final int LONGEST_SECONDS = 900;

    /** A row may be large. */
    private static final int FETCHED = 100;

    private final Semaphore room = new Semaphore(AT_ONCE);
    private final ExportedTables exported;
    private final WriteSheets sheets;
    private final WriteCards cards;
    private final WriteCalendar calendar;
    private final Rows rows;
    private final Transactions transactions;
    private final Caller caller;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    WriteExport(
            ExportedTables exported,
            WriteSheets sheets,
            WriteCards cards,
            WriteCalendar calendar,
            Rows rows,
            Transactions transactions,
            Caller caller,
            ObjectMapper json,
            Clock clock) {
        this.exported = exported;
        this.sheets = sheets;
        this.cards = cards;
        this.calendar = calendar;
        this.rows = rows;
        this.transactions = transactions;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Writes the export.
     *
     * @throws Problem 503 when as many are under way as there may be
     */
    void to(OutputStream out) throws Exception {
        if (!room.tryAcquire()) {
            throw Problem.of(ProblemType.UNAVAILABLE, "Too many exports are under way. Try again later.");
        }
        try {
            transactions.inSnapshot(LONGEST_SECONDS, () -> {
                write(out);
                return null;
            });
        } finally {
            room.release();
        }
    }

    private void write(OutputStream out) {
        UUID me = caller.seekerId();
        List<Table> tables = exported.tables();
        Instant now = clock.instant();
        try (Archive archive = new Archive(out, now)) {
            Map<String, Long> counts = new LinkedHashMap<>();
            for (Table table : tables) {
                archive.add(
                        ExportedTables.entry(table), writer -> counts.put(table.member(), write(table, me, writer)));
            }
            for (Sheet sheet : Sheet.values()) {
                archive.add(sheet.entry(), writer -> sheets.write(sheet, me, writer));
            }
            archive.add(WriteCards.ENTRY, writer -> cards.write(me, writer));
            archive.add(WriteCalendar.ENTRY, writer -> calendar.write(me, now, writer));
            archive.add(Manifest.ENTRY, writer -> writer.write(written(now, counts)));
        } catch (IOException | UncheckedIOException e) {
            throw Problem.of(ProblemType.UNAVAILABLE, "The client went away.", e);
        }
    }

    private long write(Table table, UUID me, Writer out) {
        long[] count = new long[1];
        rows.each(sql(table), List.of(me), FETCHED, row -> {
            count[0]++;
            append(out, row.getString(1));
        });
        return count[0];
    }

    private static void append(Writer out, String line) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sql(Table table) {
        String members = table.columns().stream()
                .map(column -> "t." + column.name() + " as \"" + column.member() + "\"")
                .collect(Collectors.joining(", "));
        String order = table.key().stream().map(column -> ", t." + column).collect(Collectors.joining());
        return "select (select row_to_json(x) from (select " + members + ") x)::text from " + table.name() + " t where "
                + ExportedTables.condition(table) + " order by t.seeker_id" + order;
    }

    private String written(Instant now, Map<String, Long> counts) throws JsonProcessingException {
        return json.writeValueAsString(new Manifest(Manifest.FORMAT, Manifest.VERSION, now, counts)) + "\n";
    }
}
