package org.kith.relationship;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.contact.BatchResult;
import org.kith.http.MergePatch;
import org.kith.organization.Organizations;
import org.kith.page.Rows;
import org.kith.problem.MalformedJson;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.problem.ProblemView;
import org.kith.tenancy.Caller;
import org.kith.tenancy.HiddenMembers;
import org.kith.time.Identifiers;

/** Adds many relationships, each by itself, in three statements: what is not valid is told under its index. */
@ApplicationScoped
class AddRelationships {
    private static final String COLUMNS = "seeker_id, id, contact_id, other_contact_id, organization_id, role, kind,"
            + " strength, provenance, evidence, one_way, version, created_at, updated_at";
    private static final String INSERT = "insert into relationship (" + COLUMNS + ") select " + COLUMNS
            + " from jsonb_populate_recordset(null::relationship, ?::jsonb)";

    private final Rows rows;
    private final Caller caller;
    private final Organizations organizations;
    private final MergePatch validated;
    private final HiddenMembers hidden;
    private final ObjectMapper json;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    AddRelationships(
            Rows rows,
            Caller caller,
            Organizations organizations,
            MergePatch validated,
            HiddenMembers hidden,
            ObjectMapper json,
            Identifiers identifiers,
            Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.organizations = organizations;
        this.validated = validated;
        this.hidden = hidden;
        this.json = json;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    BatchResult all(RelationshipBatch batch) {
        BatchResult.Item[] items = new BatchResult.Item[batch.items().size()];
        Map<Integer, RelationshipDraft> drafts = new LinkedHashMap<>();
        for (int i = 0; i < items.length; i++) {
            try {
                RelationshipDraft draft = read(batch.items().get(i));
                hidden.refuseIn(draft);
                drafts.put(i, validated.validated(draft));
            } catch (Problem problem) {
                items[i] = refused(i, problem);
            }
        }
        Set<UUID> contacts = contactsOf(drafts.values());
        Set<UUID> known = organizations.known(drafts.values().stream()
                .map(RelationshipDraft::organizationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        List<Relationship> good = new ArrayList<>();
        drafts.forEach((i, draft) -> {
            try {
                Relationships.refuseWrongEnds(draft, contacts::contains, known::contains);
                good.add(relationship(draft));
                items[i] = BatchResult.Item.added(i, good.get(good.size() - 1).id);
            } catch (Problem problem) {
                items[i] = refused(i, problem);
            }
        });
        insert(good);
        return new BatchResult(List.of(items));
    }

    private Set<UUID> contactsOf(Collection<RelationshipDraft> drafts) {
        UUID[] named = drafts.stream()
                .flatMap(draft -> Stream.of(draft.contactId(), draft.otherContactId()))
                .filter(Objects::nonNull)
                .distinct()
                .toArray(UUID[]::new);
        return Set.copyOf(rows.all(
                "select id from contact where seeker_id = ? and id = any (?)",
                List.of(caller.seekerId(), named),
                row -> row.getObject(1, UUID.class)));
    }

    private Relationship relationship(RelationshipDraft draft) {
        Instant now = clock.instant();
        Relationship relationship = Relationship.of(caller.seekerId(), identifiers.next(), now);
        draft.applyTo(relationship, now);
        return relationship;
    }

    private void insert(List<Relationship> good) {
        if (good.isEmpty()) {
            return;
        }
        try {
            String written = json.writeValueAsString(
                    good.stream().map(AddRelationships::row).toList());
            rows.change(INSERT, List.of(written));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Relationships can always be written", e);
        }
    }

    private static Map<String, Object> row(Relationship one) {
        Object[] values = {
            one.seekerId,
            one.id,
            one.contactId,
            one.otherContactId,
            one.organizationId,
            one.role,
            one.kind,
            one.strength,
            one.provenance,
            one.evidence,
            one.oneWay,
            one.version,
            one.createdAt,
            one.updatedAt
        };
        Map<String, Object> row = new LinkedHashMap<>();
        Arrays.stream(COLUMNS.split(", *")).forEach(column -> row.put(column, values[row.size()]));
        return row;
    }

    private static BatchResult.Item refused(int index, Problem problem) {
        return BatchResult.Item.refused(index, ProblemView.within("/v1/relationships/batch", problem));
    }

    private RelationshipDraft read(JsonNode item) {
        if (item == null || !item.isObject()) {
            throw Problem.of(ProblemType.MALFORMED_REQUEST, "Each item is an object.");
        }
        try {
            return json.treeToValue(item, RelationshipDraft.class);
        } catch (JsonProcessingException e) {
            throw MalformedJson.of(e);
        }
    }
}
