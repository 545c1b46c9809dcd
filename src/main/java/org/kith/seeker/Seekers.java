package org.kith.seeker;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.kith.page.Columns;
import org.kith.page.ListRequest;
import org.kith.page.Listing;
import org.kith.page.Page;
import org.kith.page.Rows;
import org.kith.page.SortKey;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.tenancy.Caller;
import org.kith.tenancy.Transactions;
import org.kith.time.Identifiers;

/** The seekers: each caller sees itself, and an administrator their names. */
@ApplicationScoped
public class Seekers implements PanacheRepositoryBase<Seeker, UUID> {
    private static final SortKey CREATED = new SortKey("createdAt", "t.created_at", "timestamptz");
    private static final String COLUMNS =
            "t.seeker_id, t.name, t.region, t.time_zone, t.kind, t.created_at, t.updated_at, t.version";

    private final Rows rows;
    private final Transactions transactions;
    private final Identifiers identifiers;
    private final Clock clock;
    private final Caller caller;

    @Inject
    Seekers(Rows rows, Transactions transactions, Identifiers identifiers, Clock clock, Caller caller) {
        this.rows = rows;
        this.transactions = transactions;
        this.identifiers = identifiers;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * Makes a seeker, as that seeker.
     *
     * @throws Problem 409 when the identity has an account
     */
    Seeker create(NewcomerDraft draft) throws Exception {
        UUID id =
                draft.identity() == null ? identifiers.next() : draft.identity().accountId();
        return transactions.within(id, () -> {
            if (findByIdOptional(id).isPresent()) {
                throw Problem.of(ProblemType.DUPLICATE, "Whoever has this identity has an account.");
            }
            return add(id, draft.seeker());
        });
    }

    /** Adds a seeker in the transaction under way, which is that seeker's. */
    Seeker add(UUID id, SeekerDraft draft) {
        Seeker seeker = Seeker.of(id, draft, clock.instant());
        persistAndFlush(seeker);
        return seeker;
    }

    /**
     * Which seeker's data an address names: the caller's own, or anybody's for an administrator.
     *
     * @throws Problem 404 for everybody else, as for one that does not exist
     */
    UUID reachable(UUID id) {
        if (!id.equals(caller.seekerId()) && !caller.isAdministrator()) {
            throw Problem.notFound();
        }
        return id;
    }

    /** @throws Problem 404 when there is none; runs in a transaction of that seeker */
    Seeker existing(UUID id) {
        return findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    /** How the seeker is called, or 404; runs in a transaction of that seeker. */
    public String name(UUID id) {
        return rows.first("select name from seeker where seeker_id = ?", List.of(id), row -> row.getString(1))
                .orElseThrow(Problem::notFound);
    }

    /** The seeker as a patch leaves it. The check of the version runs on what is there now. */
    Seeker change(
            UUID id, java.util.function.Consumer<Seeker> check, java.util.function.UnaryOperator<SeekerDraft> patch) {
        Seeker seeker = existing(id);
        check.accept(seeker);
        patch.apply(SeekerDraft.of(seeker)).applyTo(seeker, clock.instant());
        flush();
        return seeker;
    }

    /**
     * Lets the caller's seeker be called and live as an export says.
     *
     * @throws Problem 422 when region or time zone are none
     */
    public void become(String name, String region, String timeZone) {
        Seeker seeker = existing(caller.seekerId());
        new SeekerDraft(name, region, timeZone, seeker.kind).applyTo(seeker, clock.instant());
        flush();
    }

    /** All seekers by name and date; for administrators, whose right the resource has checked. */
    Page<SeekerView> list(ListRequest request) {
        actAsAdministrator();
        return new Listing(COLUMNS, "seeker t", "t.seeker_id", null, request)
                .sortable(CREATED)
                .read(rows, Seekers::read);
    }

    /** Whether anybody is here yet. Until the transaction ends nobody else can come: two first starts make one owner. */
    boolean areThere() {
        rows.change("lock table seeker in share row exclusive mode", List.of());
        actAsAdministrator();
        return rows.any("select 1 from seeker limit 1", List.of());
    }

    private void actAsAdministrator() {
        rows.first("select set_config('app.administrator', 'yes', true)", List.of(), row -> true);
    }

    private static SeekerView read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new SeekerView(
                column.id(),
                column.text(),
                column.text(),
                column.text(),
                column.constant(AccountKind.class),
                column.instant(),
                column.instant(),
                column.version());
    }
}
