package org.kith.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Loads one seeker through the interface, 250 contacts a request; for where the database is out of reach. */
final class LoadByApi {
    private static final int BATCH = 250;

    private final Scale scale;

    LoadByApi(Scale scale) {
        this.scale = scale;
    }

    /** Loads the contacts of a seeker and says their ids. */
    List<String> contacts(Api api, int seeker) {
        List<String> ids = new ArrayList<>();
        List<Map<String, Object>> batch = new ArrayList<>();
        for (int i = 0; i < scale.contacts(seeker); i++) {
            batch.add(draft(Person.of(scale, seeker, i)));
            if (batch.size() == BATCH || i == scale.contacts(seeker) - 1) {
                send(api, batch, ids);
                batch.clear();
            }
        }
        return ids;
    }

    private static void send(Api api, List<Map<String, Object>> batch, List<String> ids) {
        JsonNode result = api.post("/v1/contacts/batch", Map.of("items", batch)).required("POST /v1/contacts/batch");
        for (JsonNode item : result.path("items")) {
            if (item.path("status").asInt() != 201) {
                throw new IllegalStateException("A contact was refused: " + item);
            }
            String id = item.path("id").asText();
            ids.add(id);
        }
    }

    /** A person as a client would say it. */
    static Map<String, Object> draft(Person person) {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("name", person.name());
        draft.put("given", person.given());
        draft.put("family", person.family());
        draft.put("circle", person.circle());
        draft.put("closeness", person.closeness());
        draft.put(
                "emails",
                person.emails().stream()
                        .map(e -> Map.of("address", e, "label", "work"))
                        .toList());
        if (person.phone() != null) {
            draft.put("phones", List.of(Map.of("number", person.phone(), "label", "mobile")));
        }
        if (person.url() != null) {
            draft.put("urls", List.of(Map.of("url", person.url(), "label", "profile")));
        }
        draft.put("tags", person.tags());
        draft.put("notes", person.notes());
        draft.put(
                "affiliations",
                person.organizations().stream()
                        .map(i -> Map.of("organization", Names.organization(i), "title", person.title()))
                        .toList());
        return draft;
    }
}
