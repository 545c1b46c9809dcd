package org.kith.relationship;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.kith.http.Versioned;
import org.kith.page.Columns;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * A relationship as the API shows one.
 *
 * @param strength above 0 and up to 1
 * @param oneWay whether only the first knows the second
 */
public record RelationshipView(
        UUID id,
        UUID contactId,
        UUID otherContactId,
        UUID organizationId,
        String role,
        RelationshipKind kind,
        BigDecimal strength,
        Provenance provenance,
        @Shown(FieldGroup.NOTES) String evidence,
        boolean oneWay,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore long version)
        implements Versioned {

    static final String COLUMNS = "t.id, t.contact_id, t.other_contact_id, t.organization_id, t.role, t.kind,"
            + " t.strength, t.provenance, t.evidence, t.one_way, t.created_at, t.updated_at, t.version";

    static RelationshipView of(Relationship relationship) {
        return new RelationshipView(
                relationship.id,
                relationship.contactId,
                relationship.otherContactId,
                relationship.organizationId,
                relationship.role,
                relationship.kind,
                relationship.strength.stripTrailingZeros(),
                relationship.provenance,
                relationship.evidence,
                relationship.oneWay,
                relationship.createdAt,
                relationship.updatedAt,
                relationship.version);
    }

    static RelationshipView read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new RelationshipView(
                column.id(),
                column.id(),
                column.id(),
                column.id(),
                column.text(),
                column.constant(RelationshipKind.class),
                column.decimal(),
                column.constant(Provenance.class),
                column.text(),
                column.bool(),
                column.instant(),
                column.instant(),
                column.version());
    }
}
