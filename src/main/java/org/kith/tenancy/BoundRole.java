package org.kith.tenancy;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Makes every pooled connection act as {@code kith_app}, a role without a log-in that owns nothing and is no superuser:
 * row-level security binds it even where the service was given a superuser's name. Where the role could not be made,
 * the tables' owner is bound by FORCE ROW LEVEL SECURITY, and a superuser is refused.
 */
@Singleton
public class BoundRole implements AgroalPoolInterceptor {
    private static final String STATE = "select exists (select from pg_roles r where r.rolname = 'kith_app'"
            + " and pg_has_role(session_user, r.oid, 'member')),"
            + " (select rolsuper or rolbypassrls from pg_roles where rolname = session_user)";

    @Override
    public void onConnectionCreate(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(STATE)) {
            row.next();
            boolean hasRole = row.getBoolean(1);
            boolean unbound = row.getBoolean(2);
            if (hasRole) {
                statement.execute("set session role kith_app");
            } else if (unbound) {
                throw new IllegalStateException(
                        "The database user passes row-level security by, and the role kith_app could not be taken.");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A new connection could not take the role kith_app", e);
        }
    }
}
