package org.kith.bench;

import java.math.BigInteger;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.bench.Scale.Thing;

/**
 * The statements of the service as scripts for pgbench. Variables: {@code n} the seeker, {@code i} a contact, {@code c}
 * a choice among the values of a filter. What is selected is read from the built service itself, so that it cannot
 * drift; that the rest gives the same rows as the service is checked before anything is measured.
 */
final class ServiceSql {
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int ID_START = 5;
    private static final int ID_END = 48;

    private final Scale scale;
    private final String seeker;
    private final String enter;
    private final String columns;

    ServiceSql(State state) {
        scale = state.scale();
        seeker = scale.idInSql(Thing.SEEKER, ":n", "0");
        String keys =
                state.seekers().stream().map(one -> keyId(one.key()).toString()).collect(Collectors.joining(","));
        enter = "select enter_seeker(" + seeker + ", ('{" + keys + "}'::uuid[])[:n]);\n";
        columns = columnsOfTheService();
    }

    private static String columnsOfTheService() {
        try {
            var field = Class.forName("org.kith.contact.ContactView").getDeclaredField("COLUMNS");
            field.setAccessible(true);
            return (String) field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The built service does not say what it selects of a contact", e);
        }
    }

    /** A key names its seeker and itself in base 62. */
    private static UUID keyId(String key) {
        BigInteger number = BigInteger.ZERO;
        for (char digit : key.substring(ID_START, ID_END).toCharArray()) {
            number =
                    number.multiply(BigInteger.valueOf(DIGITS.length())).add(BigInteger.valueOf(DIGITS.indexOf(digit)));
        }
        return new UUID(number.shiftRight(64).longValue(), number.longValue());
    }

    /** The seeker may be any, and the contact any of theirs. */
    String anyone() {
        return "\\set n random(1, " + scale.seekers() + ")\n\\set i random(0, int(" + scale.base()
                + " / sqrt(:n)) - 1)\n";
    }

    /** Always the same seeker. */
    String only(int n) {
        return "\\set n " + n + "\n\\set i 0\n";
    }

    /** A choice from 1 to so many. */
    String choice(int of) {
        return "\\set c random(1, " + of + ")\n";
    }

    String transaction(String statements) {
        return "begin;\n" + enter + statements + "commit;\n";
    }

    String one() {
        return "select " + columns + " from contact t where t.seeker_id = " + seeker + " and t.id = "
                + scale.idInSql(Thing.CONTACT, ":n", ":i") + ";\n";
    }

    /** A list of 50 by name, with the service's condition on it, or none. */
    String list(String condition) {
        return "select " + columns + ", t.sort_name::text as kith_place_0, t.id::text as kith_place_1 from contact t"
                + " where t.seeker_id = " + seeker + " and t.archived_at is null" + condition
                + " order by t.sort_name, t.id limit 51;\n";
    }

    String ofCircle() {
        return list(" and t.circle = " + oneOf(Names.CIRCLES));
    }

    String ofTag() {
        return list(" and t.id in (select k.contact_id from contact_key k where k.seeker_id = " + seeker
                + " and k.kind = 'TAG' and k.value = " + oneOf(Names.TAGS) + ")");
    }

    String ofOrganization() {
        return list(" and t.id in (select a.contact_id from affiliation a where a.seeker_id = " + seeker
                + " and a.organization_id = " + scale.idInSql(Thing.ORGANIZATION, ":n", ":c - 1") + ")");
    }

    String search(List<String> texts) {
        return "select " + columns + ", found.rank::text as kith_place_0, t.sort_name::text as kith_place_1, t.id::text as kith_place_2"
                + " from contact t"
                + " join search_contacts(" + oneOf(texts) + ", false) found on found.contact_id = t.id where t.seeker_id = "
                + seeker + " and t.archived_at is null order by found.rank, t.sort_name, t.id limit 51;\n";
    }

    /** What the service does to add a contact with a circle, an e-mail address and a tag. */
    String create() {
        String id = scale.idInSql(Thing.CONTACT, ":n", ":r")
                .replace("::int)", "::bigint)")
                .replace(":n)::bigint", ":n)::int");
        return "\\set r random(1000000000, 200000000000000)\n"
                + transaction("select region from seeker where seeker_id = " + seeker + ";\n"
                        + "insert into contact (seeker_id, id, name, circle, emails, tags, edited_fields, sort_name,"
                        + " created_at, updated_at) values (" + seeker + ", " + id
                        + ", 'Bench ' || :r::bigint, 'FRIEND',"
                        + " jsonb_build_array(jsonb_build_object('address', 'bench' || :r::bigint || '@example.com',"
                        + " 'label', null)), '{bench}', '{circle,emails,name,tags}', 'bench ' || :r::bigint, now(), now());\n"
                        + "insert into contact_key (seeker_id, contact_id, kind, value) values (" + seeker + ", " + id
                        + ", 'EMAIL', 'bench' || :r::bigint || '@example.com'), (" + seeker + ", " + id
                        + ", 'TAG', 'bench');\n"
                        + "select refresh_contact_search(array[" + id + "]);\n"
                        + "select " + columns + " from contact t where t.seeker_id = " + seeker + " and t.id = " + id
                        + ";\n");
    }

    private static String oneOf(List<String> values) {
        return "(array[" + values.stream().map(value -> "'" + value + "'").collect(Collectors.joining(",")) + "])[:c]";
    }
}
