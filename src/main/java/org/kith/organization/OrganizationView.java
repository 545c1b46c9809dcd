package org.kith.organization;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.http.Versioned;
import org.kith.page.Columns;

/**
 * An organization as the API shows one.
 *
 * @param domain Internet domain in lower case, or null
 */
public record OrganizationView(
        UUID id,
        String name,
        String domain,
        String industry,
        List<String> aliases,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore long version)
        implements Versioned {

    static final String COLUMNS =
            "t.id, t.name, t.domain, t.industry, t.aliases, t.created_at, t.updated_at, t.version";

    static OrganizationView of(Organization organization) {
        return new OrganizationView(
                organization.id,
                organization.name,
                organization.domain,
                organization.industry,
                organization.aliases,
                organization.createdAt,
                organization.updatedAt,
                organization.version);
    }

    static OrganizationView read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new OrganizationView(
                column.id(),
                column.text(),
                column.text(),
                column.text(),
                column.texts(),
                column.instant(),
                column.instant(),
                column.version());
    }
}
