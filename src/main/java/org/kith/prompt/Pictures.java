package org.kith.prompt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kith.contact.Circle;
import org.kith.page.Columns;
import org.kith.page.Rows;
import org.kith.prompt.Standing.Answer;
import org.kith.prompt.Standing.Taken;
import org.kith.seeker.Today;
import org.kith.tenancy.Caller;

/** Takes pictures in one statement, however many contacts there are. */
@ApplicationScoped
class Pictures {
    private static final String CIRCLE = "CIRCLE";
    private static final String ANSWER = "ANSWER";
    private static final String SQL = "select '" + CIRCLE + "', circle, null::timestamptz, null::uuid, null::date,"
            + " count(*)::int from contact where seeker_id = ? and archived_at is null and circle is not null"
            + " group by circle"
            + " union all select '" + ANSWER + "', prompt_id, answered_at, contact_id, null, 0 from prompt_answer"
            + " where seeker_id = ? and answered_at < ?"
            + " union all select action, prompt_id, occurred_at, null, until, number from prompt_step"
            + " where seeker_id = ? and occurred_at < ? order by 6, 3, 4";

    private final Rows rows;
    private final Caller caller;
    private final Today today;

    @Inject
    Pictures(Rows rows, Caller caller, Today today) {
        this.rows = rows;
        this.caller = caller;
        this.today = today;
    }

    /** How it stood at the end of the date; null for today. */
    Picture of(LocalDate asOf) {
        LocalDate date = asOf == null ? today.date() : asOf;
        Instant end = today.endOf(date);
        UUID me = caller.seekerId();
        Gathered gathered = new Gathered();
        rows.all(SQL, List.of(me, me, end, me, end), gathered::take);
        return gathered.picture(date);
    }

    /** What was read so far. The rows come in the order in which things happened. */
    private static final class Gathered {
        private final Map<Circle, Integer> people = new EnumMap<>(Circle.class);
        private final Map<String, List<Answer>> answers = new HashMap<>();
        private final Map<String, List<Taken>> steps = new HashMap<>();

        boolean take(ResultSet row) throws SQLException {
            Columns column = new Columns(row);
            String what = column.text();
            String of = column.text();
            Instant at = column.instant();
            UUID contact = column.id();
            LocalDate until = column.date();
            int number = column.count();
            if (what.equals(CIRCLE)) {
                people.put(Circle.valueOf(of), number);
            } else if (what.equals(ANSWER)) {
                answers.computeIfAbsent(of, any -> new ArrayList<>()).add(new Answer(contact, at));
            } else {
                steps.computeIfAbsent(of, any -> new ArrayList<>()).add(new Taken(PromptStep.valueOf(what), at, until));
            }
            return true;
        }

        Picture picture(LocalDate asOf) {
            Set<String> touched = new HashSet<>(answers.keySet());
            touched.addAll(steps.keySet());
            Map<String, Standing> standings = new HashMap<>();
            touched.forEach(id -> standings.put(
                    id, Standing.of(answers.getOrDefault(id, List.of()), steps.getOrDefault(id, List.of()), asOf)));
            return new Picture(asOf, people, standings);
        }
    }
}
