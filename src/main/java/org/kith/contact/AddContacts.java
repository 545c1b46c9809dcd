package org.kith.contact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.contact.SaveContacts.Said;
import org.kith.http.MergePatch;
import org.kith.problem.MalformedJson;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.problem.ProblemView;
import org.kith.tenancy.HiddenMembers;

/** Adds many contacts, each by itself: what is not valid is told under its index, and the others are added. */
@ApplicationScoped
class AddContacts {
    private final ChangeContact change;
    private final Contacts contacts;
    private final SaveContacts save;
    private final References references;
    private final MergePatch validated;
    private final HiddenMembers hidden;
    private final ObjectMapper json;

    @Inject
    AddContacts(
            ChangeContact change,
            Contacts contacts,
            SaveContacts save,
            References references,
            MergePatch validated,
            HiddenMembers hidden,
            ObjectMapper json) {
        this.change = change;
        this.contacts = contacts;
        this.save = save;
        this.references = references;
        this.validated = validated;
        this.hidden = hidden;
        this.json = json;
    }

    BatchResult all(ContactBatch batch) {
        BatchResult.Item[] items = new BatchResult.Item[batch.items().size()];
        Map<Integer, ContactDraft> drafts = new LinkedHashMap<>();
        for (int i = 0; i < items.length; i++) {
            try {
                ContactDraft draft = read(batch.items().get(i));
                hidden.refuseIn(draft);
                drafts.put(i, validated.validated(draft));
            } catch (Problem problem) {
                items[i] = refused(i, problem);
            }
        }
        PhoneRegion region = contacts.region();
        References.Found found = references.in(drafts.values());
        List<Said> good = new ArrayList<>();
        drafts.forEach((i, draft) -> {
            try {
                Said said = change.prepared(draft, region, found);
                good.add(said);
                items[i] = BatchResult.Item.added(i, said.contact().id);
            } catch (Problem problem) {
                items[i] = refused(i, problem);
            }
        });
        if (!good.isEmpty()) {
            save.add(good);
        }
        return new BatchResult(List.of(items));
    }

    private static BatchResult.Item refused(int index, Problem problem) {
        return BatchResult.Item.refused(index, ProblemView.within("/v1/contacts/batch", problem));
    }

    private ContactDraft read(JsonNode item) {
        if (item == null || !item.isObject()) {
            throw Problem.of(ProblemType.MALFORMED_REQUEST, "Each item is an object.");
        }
        try {
            return json.treeToValue(item, ContactDraft.class);
        } catch (JsonProcessingException e) {
            throw MalformedJson.of(e);
        }
    }
}
