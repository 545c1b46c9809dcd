package org.kith.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.kith.tenancy.Owned;

/** A job search. It has an end and an outcome exactly while it is {@link SearchStatus#ENDED}. */
@Entity
@Table(name = "job_search")
public class Search extends Owned {
    @Enumerated(EnumType.STRING)
    public SearchReason reason;

    /** Why the change matters, in the seeker's words, for use in asks; or null. */
    @Column(name = "why_it_matters")
    public String whyItMatters;

    @Column(name = "started_on")
    public LocalDate startedOn;

    @Enumerated(EnumType.STRING)
    public SearchStatus status;

    /** The last day of the search, or null. */
    @Column(name = "ended_on")
    public LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    public SearchOutcome outcome;

    @Column(name = "outcome_note")
    public String outcomeNote;

    @Column(name = "target_roles")
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> targetRoles;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> industries;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> places;

    /** What once made the seeker take time for somebody's networking call; or null. */
    @Column(name = "what_worked_on_me")
    public String whatWorkedOnMe;

    /** What brought it on, in the seeker's words, for the next search to begin with; or null. */
    @Column(name = "what_worked")
    public String whatWorked;

    /** As said; what is null in it has its default. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public TargetsDraft targets;

    /** As said; what is null in it has its default. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public PolicyDraft policy;

    /** Whether the date lies in its days, both the first and the last among them. */
    public boolean lasts(LocalDate date) {
        return !startedOn.isAfter(date) && (endedOn == null || !endedOn.isBefore(date));
    }

    /** The policy, with every default filled in. */
    public Policy policyInForce() {
        return Policy.of(policy);
    }

    /** What it aims at, with every default filled in. */
    public Targets targetsInForce() {
        return Targets.of(targets);
    }

    static Search of(UUID seekerId, UUID id, Instant now) {
        Search search = new Search();
        search.begin(seekerId, id, now);
        search.status = SearchStatus.ACTIVE;
        return search;
    }

    void end(LocalDate on, SearchOutcome with, String note, String worked) {
        status = SearchStatus.ENDED;
        endedOn = on;
        outcome = with;
        outcomeNote = note;
        whatWorked = worked == null ? whatWorked : worked;
    }

    /** Goes on; of its end, only the history tells from here on. */
    void goOn() {
        status = SearchStatus.ACTIVE;
        endedOn = null;
        outcome = null;
        outcomeNote = null;
    }
}
