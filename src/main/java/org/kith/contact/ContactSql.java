package org.kith.contact;

/** What statements about contacts share. */
public final class ContactSql {
    /**
     * Some contacts as {@code c}, with what each is called for whoever asks as {@code c.told}: with their ids and the
     * seeker. Each is looked up by the whole key. The planner takes every seeker for an average one, and of somebody with
     * far more people than the average it would read them all for "any of these".
     */
    public static final String FROM_SOME = " from unnest(cast(? as uuid[])) w (id) cross join lateral"
            + " (select told_name(k) as told, k.* from contact k where k.seeker_id = ? and k.id = w.id offset 0) c";

    private ContactSql() {}
}
