package org.kith.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One scenario in a seeker of its own: what happens in it is told to the service, as a client would. */
final class Scene {
    private static final String ME = "me";
    private static final String AS_IT_HAPPENED = "It is told as it happened.";

    private final Api api;
    private final ScenarioClock clock;
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, String> documents = new HashMap<>();
    private final Map<String, String> leads = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> circles = new LinkedHashMap<>();
    private final Map<String, JsonNode> strengths = new HashMap<>();
    private final List<String> remarks = new ArrayList<>();

    private Scene(Api api, ScenarioClock clock) {
        this.api = api;
        this.clock = clock;
    }

    /** A new seeker, in the scenario's time zone, with a search that begins when it does. */
    static Scene begin(Api owner, JsonNode scenario, ScenarioClock clock) {
        Api.Seeker seeker = owner.newSeeker("Replay " + scenario.path("id").asText(), clock.zone());
        Scene scene = new Scene(seeker.api(), clock);
        scene.post(
                "/v1/searches",
                body(
                        "reason", "JOBLESS",
                        "startedOn", clock.date(scenario.path("start").asText()).toString()));
        return scene;
    }

    Api api() {
        return api;
    }

    String id(String ref) {
        String id = ids.get(ref);
        if (id == null) {
            throw new IllegalStateException("nothing is called " + ref);
        }
        return id;
    }

    /** What the scenario calls the thing with this id. */
    String ref(String id) {
        return ids.entrySet().stream()
                .filter(entry -> entry.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(id);
    }

    /** The circles that the scenario's people have, by the scenario's name; null for communities, which are groups. */
    Map<String, String> circles() {
        return circles;
    }

    /** How strong the tie was stated to be, the last time that the scenario said so; null when it never did. */
    JsonNode stated(String ref) {
        return strengths.get(ref);
    }

    /** Tells the service of a step, and what had to be done besides. */
    List<String> happen(JsonNode step) {
        remarks.clear();
        switch (step.path("fact").asText()) {
            case "contact.add" -> contact(step);
            case "contact.state" -> state(step);
            case "consent.set" -> trust(step.path("contact").asText(), step.path("trusted_with_contact_data").asBoolean());
            case "strength.set" -> strength(step.path("contact").asText(), step.path("strength"));
            case "knows.add" -> knows(step);
            case "note.add" -> note(step);
            case "meeting.logged" -> meeting(step);
            case "reminder.set" -> reminder(step);
            case "resume.sent" -> resume(step);
            case "ask.made" -> ask(step);
            case "ask.answered" -> answered(step);
            case "ask.nudged" -> nudged(step);
            case "ask.closed" -> act("asks", id(step.path("about").asText()), "rest", body("occurredAt", at(step)));
            case "intro.made" -> introduction(step);
            case "job.add" -> lead(step);
            case "lead.given" -> given(step);
            case "interview.held" -> interview(step);
            case "interview.outcome" -> outcome(step);
            case "favor.given", "favor.offered" -> favor(step);
            case "thanks.sent" -> thanks(step);
            default -> throw new IllegalStateException("this kind of fact is not known");
        }
        return List.copyOf(remarks);
    }

    private void contact(JsonNode step) {
        String label = step.path("circle").asText("");
        String circle = label.isEmpty() ? null : Labels.circle(label);
        boolean community = !label.isEmpty() && circle == null;
        String org = step.path("org").asText("");
        Map<String, Object> draft = body(
                "name", step.path("name").asText(),
                "circle", community ? Labels.circleOfGroup(label) : circle,
                "occupation", text(step, "occupation"),
                "howMet", text(step, "known"),
                "origin", step.has("via") ? "INTRODUCED" : null,
                "tieStrength", step.has("strength") ? step.path("strength") : null,
                "affiliations", org.isEmpty() ? null : List.of(body("organization", org)));
        String ref = step.path("ref").asText();
        made(ref, post("/v1/contacts", draft));
        names.put(ref, step.path("name").asText());
        strengths.put(ref, step.get("strength"));
        if (!label.isEmpty()) {
            circles.put(label, circle);
        }
        if (community) {
            String group = groups.computeIfAbsent(
                    label, name -> post("/v1/groups", body("name", name, "kind", "OTHER")).path("id").asText());
            required("PUT member", api.put("/v1/groups/" + group + "/members/" + id(ref), Map.of()));
        }
    }

    private void state(JsonNode step) {
        boolean rests = step.path("state").asText().startsWith("rest");
        act("contacts", id(step.path("contact").asText()), rests ? "rest" : "wake", Map.of());
    }

    private void trust(String ref, boolean trusted) {
        required("PATCH contact", api.patch("/v1/contacts/" + id(ref), body("trustedWithDetails", trusted)));
    }

    private void strength(String ref, JsonNode strength) {
        required("PATCH contact", api.patch("/v1/contacts/" + id(ref), body("tieStrength", strength)));
        strengths.put(ref, strength);
    }

    private void knows(JsonNode step) {
        String a = step.path("a").asText();
        String b = step.path("b").asText();
        if (a.equals(ME) || b.equals(ME)) {
            strength(a.equals(ME) ? b : a, step.path("strength"));
            return;
        }
        post(
                "/v1/relationships",
                body(
                        "contactId", id(a),
                        "otherContactId", id(b),
                        "kind", "OTHER",
                        "strength", step.get("strength"),
                        "evidence", text(step, "how")));
    }

    private void note(JsonNode step) {
        post(
                "/v1/notes",
                body(
                        "about", body("type", "CONTACT", "id", id(step.path("contact").asText())),
                        "text", step.path("text").asText(),
                        "occurredAt", at(step)));
    }

    private void meeting(JsonNode step) {
        String with = step.path(step.has("contact") ? "contact" : "with").asText();
        made(
                step.path("ref").asText(""),
                post(
                        "/v1/interactions",
                        body(
                                "contactId", id(with),
                                "type", "MEETING",
                                "channel", channel(step),
                                "occurredAt", at(step),
                                "notes", text(step, "text"))));
    }

    private void reminder(JsonNode step) {
        made(
                step.path("ref").asText(""),
                post(
                        "/v1/reminders",
                        body(
                                "about", body("type", "ASK", "id", id(step.path("about").asText())),
                                "text", "Ask again",
                                "dueOn", clock.date(step.path("due").asText()).toString(),
                                "setAt", at(step))));
    }

    private void resume(JsonNode step) {
        String version = step.path("version").asText();
        String document = documents.computeIfAbsent(
                version,
                name -> post("/v1/documents", body("name", name, "kind", "RESUME")).path("id").asText());
        String to = step.path("to").asText();
        Map<String, Object> share = body(
                "documentId", document,
                "toContactId", id(to),
                "forContactId", step.has("for_") ? id(step.path("for_").asText()) : null,
                "channel", channel(step),
                "occurredAt", at(step));
        Api.Answer answer = api.post("/v1/document-shares", share);
        if (answer.body().path("code").asText().equals("not-trusted")) {
            remarks.add("refused at first: nobody had said that " + to + " is trusted; the scenario hands it over all the same");
            trust(to, true);
            answer = api.post("/v1/document-shares", share);
        }
        made(step.path("ref").asText(""), required("POST /v1/document-shares", answer));
    }

    private void ask(JsonNode step) {
        Map<String, Object> draft = body(
                "contactId", id(step.path("to").asText()),
                "text", text(step, "text"),
                "wanted", step.get("wanted"),
                "channel", channel(step),
                "askedAt", at(step));
        made(step.path("ref").asText(""), although("/v1/asks", draft));
    }

    private void answered(JsonNode step) {
        boolean yes = step.path("answer").asText().equals("yes");
        Map<String, Object> answer = yes
                ? body("occurredAt", at(step), "got", step.get("got"))
                : body("occurredAt", at(step), "reason", "NONE_GIVEN");
        act("asks", id(step.path("about").asText()), yes ? "fulfill" : "decline", answer);
    }

    private void nudged(JsonNode step) {
        String path = "/v1/asks/" + id(step.path("about").asText()) + "/remind";
        although(path, body("occurredAt", at(step), "channel", channel(step)));
    }

    /** Posts it; where a limit of patience or pressure is met, once more with the reason that it happened so. */
    private JsonNode although(String path, Map<String, Object> body) {
        Api.Answer answer = api.post(path, body);
        String code = answer.body().path("code").asText();
        if (code.equals("over-limit") || code.equals("too-soon")) {
            remarks.add("refused at first: " + answer.body().path("detail").asText());
            body.put("override", AS_IT_HAPPENED);
            answer = api.post(path, body);
        }
        return required("POST " + path, answer);
    }

    private void introduction(JsonNode step) {
        String by = step.path("by").asText();
        String to = step.path("to").asText(ME);
        made(
                step.path("ref").asText(""),
                post(
                        "/v1/introductions",
                        body(
                                "connectorContactId", by.equals(ME) ? null : id(by),
                                "target", body("contactId", id(step.path("introduces").asText())),
                                "toContactId", to.equals(ME) ? null : id(to),
                                "askId", step.has("about") ? id(step.path("about").asText()) : null,
                                "channel", channel(step),
                                "madeAt", at(step))));
    }

    private JsonNode lead(JsonNode step) {
        String state = step.path("state").asText("");
        String stage = state.contains("vacant") ? "EXPECTED_VACANCY" : state.contains("rumo") ? "RUMORED" : null;
        JsonNode lead = post(
                "/v1/leads",
                body(
                        "organization", step.path("org").asText(),
                        "role", step.path("title").asText(),
                        "stage", stage,
                        "advertisedAtDiscovery", step.path("advertised").asBoolean(false),
                        "discoveredAt", discovered(step)));
        made(step.path("ref").asText(""), lead);
        leads.put(named(step), lead.path("id").asText());
        return lead;
    }

    private String discovered(JsonNode step) {
        return step.has("on") ? clock.noon(clock.date(step.path("on").asText())).toString() : at(step);
    }

    private static String named(JsonNode step) {
        return step.path("org").asText() + "\n" + step.path("title").asText();
    }

    private void given(JsonNode step) {
        String by = step.path("by").asText();
        if (by.equals(ME)) {
            String lead = step.has("job") ? id(step.path("job").asText()) : lead(step).path("id").asText();
            act("leads", lead, "pass-on", body("toContactId", id(step.path("to").asText()), "occurredAt", at(step)));
            return;
        }
        String lead = step.has("job") ? id(step.path("job").asText()) : lead(step).path("id").asText();
        ids.values().remove(lead);
        ids.put(step.path("ref").asText(), lead);
        Map<String, Object> source = step.has("introduced_by")
                ? body("type", "INTRODUCTION", "id", id(step.path("introduced_by").asText()))
                : body("type", "CONTACT", "id", id(by));
        required("PATCH lead", api.patch("/v1/leads/" + lead, body("givenByContactId", id(by), "source", source)));
    }

    private void interview(JsonNode step) {
        String lead = leads.containsKey(named(step)) ? leads.get(named(step)) : lead(without(step)).path("id").asText();
        String with = step.path("contact").asText();
        made(
                step.path("ref").asText(),
                post(
                        "/v1/interviews",
                        body(
                                "leadId", lead,
                                "startsAt", at(step),
                                "kind", "ON_SITE",
                                "interviewers", List.of(body("name", names.get(with), "contactId", id(with))))));
    }

    /** The job behind an interview, which has no name of its own in the scenario. */
    private static JsonNode without(JsonNode step) {
        return ((com.fasterxml.jackson.databind.node.ObjectNode) step.deepCopy()).without("ref");
    }

    private void outcome(JsonNode step) {
        String said = step.path("outcome").asText();
        String outcome = said.contains("offer") || said.contains("hired")
                ? "OFFER"
                : said.contains("next") || said.contains("advanc") ? "ADVANCED" : "REJECTED";
        act(
                "interviews",
                id(step.path("about").asText()),
                "outcome",
                body(
                        "outcome", outcome,
                        "occurredAt", at(step),
                        "reason", text(step, "reason"),
                        "impressed", step.has("impressed") ? step.path("impressed").asBoolean() ? "VERY" : "NOT" : null));
    }

    private void favor(JsonNode step) {
        String by = step.path("by").asText(ME);
        String other = by.equals(ME) ? step.path("to").asText() : by;
        made(
                step.path("ref").asText(""),
                post(
                        "/v1/favors",
                        body(
                                "contactId", id(other),
                                "direction", by.equals(ME) ? "FROM_SEEKER" : "TO_SEEKER",
                                "status", step.path("fact").asText().equals("favor.given") ? "DONE" : "OFFERED",
                                "what", step.path("what").asText(),
                                "occurredAt", at(step))));
    }

    private void thanks(JsonNode step) {
        made(
                step.path("ref").asText(""),
                post(
                        "/v1/thank-yous",
                        body(
                                "contactId", id(step.path("to").asText()),
                                "channel", channel(step),
                                "text", text(step, "text"),
                                "sentAt", at(step))));
    }

    private void act(String collection, String id, String action, Map<String, Object> body) {
        post("/v1/" + collection + "/" + id + "/" + action, body);
    }

    private JsonNode post(String path, Map<String, Object> body) {
        return required("POST " + path, api.post(path, body));
    }

    private static JsonNode required(String what, Api.Answer answer) {
        return answer.required(what);
    }

    private void made(String ref, JsonNode thing) {
        if (!ref.isEmpty()) {
            ids.put(ref, thing.path("id").asText());
        }
    }

    private String at(JsonNode step) {
        return clock.at(step).toString();
    }

    private static String channel(JsonNode step) {
        return Labels.channel(step.path("channel").asText(""));
    }

    private static String text(JsonNode step, String member) {
        return step.hasNonNull(member) ? step.path(member).asText() : null;
    }

    /** Members of a body, those without a value left out. */
    private static Map<String, Object> body(Object... members) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            if (Objects.nonNull(members[i + 1])) {
                body.put((String) members[i], members[i + 1]);
            }
        }
        return body;
    }
}
