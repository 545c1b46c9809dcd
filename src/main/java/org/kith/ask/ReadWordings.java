package org.kith.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.page.Columns;
import org.kith.page.Rows;
import org.kith.tenancy.Caller;

/** Reads how many asks are worded: one statement for all of them, each text read once. */
@ApplicationScoped
public class ReadWordings {
    private static final String TEXTS = "select t.id, t.kind, t.industry, o.name, t.role, t.text, told_name(c),"
            + " told_part(c.given), told_part(c.family), told_part(c.nickname) from ask t join contact c on c.seeker_id = t.seeker_id and c.id = t.contact_id"
            + " left join organization o on o.seeker_id = t.seeker_id and o.id = t.organization_id"
            + " where t.seeker_id = ? and t.id = any (?)";

    private final Rows rows;
    private final Caller caller;

    @Inject
    ReadWordings(Rows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    /** The wording of each of the asks; an ask without a text of its own is read as the standard question. */
    public Map<UUID, Wording> of(Collection<UUID> asks) {
        return asks.isEmpty()
                ? Map.of()
                : rows.all(TEXTS, List.of(caller.seekerId(), asks.toArray(UUID[]::new)), ReadWordings::read).stream()
                        .collect(Collectors.toMap(Read::ask, Read::wording));
    }

    private record Read(UUID ask, Wording wording) {}

    private static Read read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        UUID ask = column.id();
        Wish wish = new Wish(column.constant(AskKind.class), null, column.text(), column.text(), column.text(), null);
        String text = column.text();
        Receiver receiver = new Receiver(
                null, Receiver.words(column.text(), column.text(), column.text(), column.text()), List.of());
        Words words = Words.of(text == null ? Question.of(wish) : text);
        return new Read(ask, new Wording(CheckWording.isSpecific(words, wish, receiver), words.size()));
    }
}
