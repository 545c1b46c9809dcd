package org.kith.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.kith.interchange.CsvCell;
import org.kith.page.Rows;

/** Writes tables for people as CSV (RFC 4180), in which no cell is a formula to the program that opens it. */
@ApplicationScoped
class WriteSheets {
    private static final int FETCHED = 100;

    private final Rows rows;

    @Inject
    WriteSheets(Rows rows) {
        this.rows = rows;
    }

    void write(Sheet sheet, UUID seekerId, Writer out) {
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
        csv.writeRecord(header(sheet, seekerId));
        rows.each(sheet.sql(), List.of(seekerId), FETCHED, row -> csv.writeRecord(cells(row)));
    }

    private String[] header(Sheet sheet, UUID seekerId) {
        String nothing = "select * from (" + sheet.sql() + ") s right join (select 1) one on true limit 1";
        return rows.first(nothing, List.of(seekerId), WriteSheets::names).orElseThrow();
    }

    private static String[] names(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        String[] names = new String[columns.getColumnCount() - 1];
        for (int i = 0; i < names.length; i++) {
            names[i] = columns.getColumnLabel(i + 1);
        }
        return names;
    }

    private static String[] cells(ResultSet row) throws SQLException {
        String[] cells = new String[row.getMetaData().getColumnCount()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = CsvCell.guarded(row.getString(i + 1));
        }
        return cells;
    }
}
