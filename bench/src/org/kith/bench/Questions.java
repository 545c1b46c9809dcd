package org.kith.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a scenario asks at a moment, and what the service says to it. */
final class Questions {
    private final Scene scene;
    private final ScenarioClock clock;

    Questions(Scene scene, ScenarioClock clock) {
        this.scene = scene;
        this.clock = clock;
    }

    /** An expectation and what came. */
    record Answer(String expected, String actual, boolean isMet) {
        static Answer same(Object expected, Object actual) {
            return new Answer(String.valueOf(expected), String.valueOf(actual), String.valueOf(expected).equals(String.valueOf(actual)));
        }

        static Answer includes(Set<String> expected, Set<String> actual) {
            return new Answer(expected.toString(), actual.toString(), actual.containsAll(expected));
        }
    }

    /** Each part of what is expected, by its name. */
    Map<String, Answer> answer(JsonNode step) {
        return switch (step.path("query").asText()) {
            case "reminders due" -> remindersDueAnswers(step);
            case "thanks owed" -> Map.of("refs", refs(step, thanksOwed(step)));
            case "hidden job market leads" -> Map.of("refs", refs(step, ids("/v1/leads?advertisedAtDiscovery=false", "id")));
            case "contacts known well" -> Map.of("refs", refs(step, knownWell(step)));
            case "lead provenance" -> Map.of("chain", provenance(step));
            case "whom to ask next" -> whomNext(step);
            case "coverage" -> coverage(step);
            case "circles used" -> Map.of(
                    "includes", circlesUsed(step),
                    "lit in the coverage",
                            Answer.includes(
                                    new TreeSet<>(Replay.texts(step.path("includes"))), lit(clock.dayOf(step))));
            case "daily goal" -> dailyGoal(step);
            case "given and received" -> givenAndReceived(step);
            case "nudges" -> Map.of("count", nudges(step));
            case "pressure warning" -> Map.of("open_asks", pressure(step), "in the load", load(step));
            case "asks" -> asks(step);
            case "warm path to org" -> Map.of("path", warmPath(step));
            case "strength unchanged after no" -> strengths(step);
            default -> Map.of("query", new Answer("an answer", "this question is not known", false));
        };
    }

    /** The path is one of those found: the seeker's own tie, 0.5 where nothing is said of it, may lead there as well. */
    private Answer warmPath(JsonNode step) {
        String organization = ids("/v1/organizations?q=" + Api.encoded(step.path("org").asText()), "id").get(0);
        String path = "/v1/paths?limit=50&organizationId=" + organization + "&asOf=" + clock.dayOf(step);
        String expected = told(step.path("strength").asDouble(), Replay.texts(step.path("path")));
        List<String> found = new ArrayList<>();
        for (JsonNode item : get(path).path("items")) {
            List<String> people = new ArrayList<>(List.of("me"));
            item.path("people").forEach(person -> people.add(scene.ref(person.path("contactId").asText())));
            found.add(told(item.path("strength").asDouble(), people));
        }
        return new Answer(expected, String.join(", ", found), found.contains(expected));
    }

    private static String told(double strength, List<String> people) {
        return String.format("%s %.9f", String.join(">", people), strength);
    }

    private Answer refs(JsonNode step, List<String> found) {
        Set<String> refs = new TreeSet<>();
        found.forEach(id -> refs.add(scene.ref(id)));
        return Answer.same(new TreeSet<>(Replay.texts(step.path("refs"))), refs);
    }

    private List<String> remindersDue(JsonNode step) {
        return ids("/v1/reminders?due=true&asOf=" + clock.date(step.path("on").asText()), "id");
    }

    private List<String> thanksOwed(JsonNode step) {
        return ids("/v1/debts?status=OPEN&asOf=" + clock.dayOf(step), "contactId");
    }

    /** The plan of the day shows them too, as many as fit in a day. */
    private Map<String, Answer> remindersDueAnswers(JsonNode step) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("refs", refs(step, remindersDue(step)));
        answers.put("in the plan", refs(step, planned("OWN_REMINDER", clock.date(step.path("on").asText()))));
        return answers;
    }

    /** What the plan of a day has of a rule: the ids of what its items are about. */
    private List<String> planned(String rule, LocalDate date) {
        List<String> found = new ArrayList<>();
        get("/v1/plan?asOf=" + date).path("items").forEach(item -> {
            if (item.path("rule").asText().equals(rule)) {
                found.add(item.path("about").path("id").asText());
            }
        });
        return found;
    }

    private List<String> knownWell(JsonNode step) {
        List<String> found = new ArrayList<>();
        scene.api().all("/v1/contacts").forEach(contact -> {
            if (contact.path("tie").path("strength").asDouble(0) >= step.path("min_strength").asDouble()) {
                found.add(contact.path("id").asText());
            }
        });
        return found;
    }

    private Answer provenance(JsonNode step) {
        List<String> chain = new ArrayList<>();
        get("/v1/leads/" + scene.id(step.path("ref").asText()) + "/credit")
                .path("chain")
                .forEach(link -> chain.add(scene.ref(link.path("contactId").asText())));
        return Answer.same(Replay.texts(step.path("chain")), chain);
    }

    private Map<String, Answer> whomNext(JsonNode step) {
        List<String> order = new ArrayList<>();
        scene.api()
                .all("/v1/suggestions?asOf=" + clock.dayOf(step))
                .forEach(one -> order.add(scene.ref(one.path("contactId").asText())));
        Map<String, Answer> answers = new LinkedHashMap<>();
        if (step.has("order")) {
            answers.put("order", Answer.same(Replay.texts(step.path("order")), order));
            answers.put("first in the plan", Answer.same(Replay.texts(step.path("order")).get(0), firstInThePlan(step)));
        }
        if (step.has("includes")) {
            answers.put("includes", Answer.includes(Set.copyOf(Replay.texts(step.path("includes"))), Set.copyOf(order)));
        }
        return answers;
    }

    private String firstInThePlan(JsonNode step) {
        List<String> asked = planned("ASK_TODAY", clock.dayOf(step));
        return asked.isEmpty() ? "nobody" : scene.ref(asked.get(0));
    }

    private Map<String, Answer> coverage(JsonNode step) {
        JsonNode summary = summary(clock.dayOf(step));
        Map<String, Answer> answers = new LinkedHashMap<>();
        counts(answers, step, summary.path("counts"), Map.of(
                "asked", "asked", "answered", "answered", "yes", "fulfilled", "no", "declined"));
        for (String part : List.of("circles_asked", "circles_left")) {
            if (step.has(part)) {
                Set<String> actual = part.equals("circles_asked") ? labelsAsked(summary) : labelsLeft(summary);
                answers.put(part, Answer.same(new TreeSet<>(Replay.texts(step.path(part))), actual));
            }
        }
        if (step.has("circles_asked")) {
            answers.put(
                    "lit in the coverage",
                    Answer.includes(new TreeSet<>(Replay.texts(step.path("circles_asked"))), lit(clock.dayOf(step))));
        }
        return answers;
    }

    /** The scenario's names of the circles and communities that are lit. */
    private Set<String> lit(LocalDate asOf) {
        JsonNode coverage = get("/v1/coverage?asOf=" + asOf);
        Set<String> lit = new TreeSet<>();
        coverage.path("circles").path("items").forEach(circle -> scene.circles().forEach((label, known) -> {
            if (circle.path("lit").asBoolean() && circle.path("circle").asText().equals(known)) {
                lit.add(label);
            }
        }));
        coverage.path("groups").path("items").forEach(group -> {
            if (group.path("lit").asBoolean()) {
                lit.add(group.path("name").asText());
            }
        });
        return lit;
    }

    private Answer circlesUsed(JsonNode step) {
        return Answer.includes(
                new TreeSet<>(Replay.texts(step.path("includes"))), labelsAsked(summary(clock.dayOf(step))));
    }

    /** The scenario's names of the circles and communities of which somebody was asked. */
    private Set<String> labelsAsked(JsonNode summary) {
        Set<String> asked = new TreeSet<>();
        Set<String> circles = Set.copyOf(Replay.texts(summary.path("circlesAsked")));
        scene.circles().forEach((label, circle) -> {
            if (circle != null && circles.contains(circle)) {
                asked.add(label);
            }
        });
        summary.path("groupsAsked").forEach(group -> asked.add(group.path("name").asText()));
        return asked;
    }

    private Set<String> labelsLeft(JsonNode summary) {
        Set<String> left = new TreeSet<>();
        Set<String> circles = Set.copyOf(Replay.texts(summary.path("circlesLeft")));
        scene.circles().forEach((label, circle) -> {
            if (circle != null && circles.contains(circle)) {
                left.add(label);
            }
        });
        return left;
    }

    private Map<String, Answer> dailyGoal(JsonNode step) {
        JsonNode today = summary(clock.date(step.path("on").asText())).path("today");
        Map<String, Answer> answers = new LinkedHashMap<>();
        counts(answers, step, today, Map.of("asked_today", "asked", "by_phone_or_in_person", "byPhoneOrInPerson", "met", "met"));
        return answers;
    }

    /** A window of so many days ends with today, and holds it. */
    private Map<String, Answer> givenAndReceived(JsonNode step) {
        LocalDate first = clock.dayOf(step).minusDays(step.path("window_days").asInt() - 1L);
        String window = "&since=" + clock.startOf(first) + "&until=" + clock.at(step).plusMillis(1);
        Map<String, Answer> answers = new LinkedHashMap<>();
        Map.of("introductions_given", "GIVEN", "introductions_received", "RECEIVED").forEach((part, direction) -> {
            if (step.has(part)) {
                int found = scene.api()
                        .all("/v1/introductions?direction=" + direction + window)
                        .size();
                answers.put(part, Answer.same(step.path(part).asInt(), found));
            }
        });
        return answers;
    }

    private Answer nudges(JsonNode step) {
        int reminded = 0;
        for (JsonNode taken : get("/v1/asks/" + scene.id(step.path("about").asText())).path("history")) {
            reminded += taken.path("action").asText().equals("remind") ? 1 : 0;
        }
        return Answer.same(step.path("count").asInt(), reminded);
    }

    private Answer load(JsonNode step) {
        JsonNode load = get("/v1/load?asOf=" + clock.dayOf(step) + "&contactId=" + scene.id(step.path("contact").asText()));
        return Answer.same(
                step.path("open_asks").asInt(), load.path("items").path(0).path("openAsks").asInt());
    }

    private Answer pressure(JsonNode step) {
        String contact = scene.id(step.path("contact").asText());
        for (JsonNode person : summary(clock.dayOf(step)).path("people")) {
            if (person.path("contactId").asText().equals(contact)) {
                return Answer.same(step.path("open_asks").asInt(), person.path("openAsks").asInt());
            }
        }
        return Answer.same(step.path("open_asks").asInt(), "nothing");
    }

    private Map<String, Answer> asks(JsonNode step) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        counts(answers, step.path("counts"), summary(clock.dayOf(step)).path("counts"), Map.of(
                "yes", "fulfilled", "no", "declined", "open", "open", "asked", "asked", "answered", "answered"));
        return answers;
    }

    private Map<String, Answer> strengths(JsonNode step) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (String ref : Replay.texts(step.path("contacts"))) {
            JsonNode now = get("/v1/contacts/" + scene.id(ref)).path("tie").path("strength");
            JsonNode stated = scene.stated(ref);
            answers.put(ref, Answer.same(stated == null ? null : stated.asDouble(), now.isNull() ? null : now.asDouble()));
        }
        return answers;
    }

    private static void counts(Map<String, Answer> answers, JsonNode wanted, JsonNode actual, Map<String, String> parts) {
        parts.forEach((part, member) -> {
            if (wanted.has(part)) {
                answers.put(part, Answer.same(wanted.path(part).asText(), actual.path(member).asText("nothing")));
            }
        });
    }

    private JsonNode summary(LocalDate asOf) {
        return get("/v1/asks/summary?asOf=" + asOf);
    }

    private List<String> ids(String path, String member) {
        List<String> found = new ArrayList<>();
        scene.api().all(path).forEach(one -> found.add(one.path(member).asText()));
        return found;
    }

    private JsonNode get(String path) {
        return scene.api().get(path).required("GET " + path);
    }
}
