package org.kith.timeline;

/** Whose timelines there are: the table, what of its row the sources compare, and how each source belongs to it. */
enum Whose {
    CONTACT("contact", "null::text, null::uuid, null::timestamptz, null::timestamptz"),
    LEAD("lead", "t.source_type, t.source_id, null::timestamptz, null::timestamptz"),
    SEARCH(
            "job_search",
            "null::text, null::uuid, t.started_on::timestamp at time zone p.zone,"
                    + " coalesce((t.ended_on + 1)::timestamp at time zone p.zone, 'infinity')");

    private final String table;
    private final String columns;

    Whose(String table, String columns) {
        this.table = table;
        this.columns = columns;
    }

    String table() {
        return table;
    }

    /** Of the row {@code t}: source_type, source_id, begins, ends. */
    String columns() {
        return columns;
    }

    /** The whole statement of a source for it; null where nothing there belongs to it. */
    String of(Source source) {
        String condition = belongs(source);
        return condition == null ? null : source.select() + condition;
    }

    private String belongs(Source source) {
        return switch (this) {
            case CONTACT -> source.ofContact();
            case LEAD -> source.ofLead();
            case SEARCH -> source.ofSearch();
        };
    }
}
