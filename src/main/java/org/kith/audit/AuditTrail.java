package org.kith.audit;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.kith.contract.Contract;
import org.kith.http.AnsweredBefore;
import org.kith.problem.Trace;
import org.kith.tenancy.Caller;
import org.kith.tenancy.Granted;
import org.kith.tenancy.Transactions;
import org.kith.time.Identifiers;

/** Writes down what the operation under way does, in its transaction: one statement more for a change, none for a seeker's own read. */
@ApplicationScoped
public class AuditTrail {
    /** Whoever erased themselves leaves no record of it. */
    private static final String ADD =
            "insert into audit_record (seeker_id, id, occurred_at, account_id, key_id, grant_id,"
                    + " operation, target_ids, status, trace_id, replayed) select s.seeker_id, cast(? as uuid), cast(? as timestamptz), cast(? as uuid), cast(? as uuid), cast(? as uuid),"
                    + " cast(? as text), cast(? as uuid[]), cast(? as int), cast(? as text), cast(? as boolean)"
                    + " from seeker s where s.seeker_id = ?";

    private final DataSource database;
    private final Transactions transactions;
    private final Caller caller;
    private final RoutingContext request;
    private final Contract contract;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    AuditTrail(
            DataSource database,
            Transactions transactions,
            Caller caller,
            RoutingContext request,
            Contract contract,
            Identifiers identifiers,
            Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.caller = caller;
        this.request = request;
        this.contract = contract;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /**
     * Does the work of an operation and records it for the seeker whose data it works on, and for every other one on whose
     * it worked: always when it may change something, and when it reads what is not the caller's own. What fails is not
     * recorded; an answer that is given again is thrown, and a read of what it tells.
     *
     * @param work gives what the operation answers
     */
    public <T> T recorded(Callable<T> work) throws Exception {
        try {
            T answer = work.call();
            record(answer, false);
            return answer;
        } catch (AnsweredBefore e) {
            record(e.getResponse(), true);
            throw e;
        }
    }

    private void record(Object answer, boolean replayed) throws Exception {
        boolean reads = replayed || request.request().method().equals(HttpMethod.GET);
        UUID account = caller.accountId();
        UUID seeker = caller.seekerId();
        if (!reads || !seeker.equals(account)) {
            add(seeker, answer, replayed);
        }
        for (UUID other : caller.alsoWorkedFor()) {
            if (!other.equals(account) && !other.equals(seeker)) {
                transactions.within(other, () -> add(other, answer, replayed));
            }
        }
    }

    private boolean add(UUID seeker, Object answer, boolean replayed) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setObject(1, identifiers.next());
            statement.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setObject(3, caller.accountId());
            statement.setObject(4, caller.keyId(), Types.OTHER);
            statement.setObject(5, caller.granted().map(Granted::grantId).orElse(null), Types.OTHER);
            statement.setString(6, operation());
            statement.setArray(7, connection.createArrayOf("uuid", targets(answer)));
            statement.setInt(8, statusOf(answer));
            statement.setString(9, Trace.of(request));
            statement.setBoolean(10, replayed);
            statement.setObject(11, seeker);
            return statement.executeUpdate() == 1;
        }
    }

    private String operation() {
        String method = request.request().method().name();
        return contract.operationAt(method, request.normalizedPath()).orElse(method);
    }

    /** The ids that the path names, and that of what was made. */
    private Object[] targets(Object answer) {
        Set<UUID> ids = new LinkedHashSet<>();
        addIds(request.normalizedPath(), ids);
        if (answer instanceof Response response && response.getLocation() != null) {
            addIds(response.getLocation().getPath(), ids);
        }
        return ids.toArray();
    }

    private static void addIds(String path, Set<UUID> ids) {
        Arrays.stream(path.split("/", -1))
                .map(Identifiers::read)
                .flatMap(Optional::stream)
                .forEach(ids::add);
    }

    private static int statusOf(Object answer) {
        if (answer instanceof Response response) {
            return response.getStatus();
        }
        return answer == null ? 204 : 200;
    }
}
