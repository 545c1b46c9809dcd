package org.kith.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Plays dated scenarios against the service, each into a seeker of its own, and holds what the service says against what
 * the scenario expects.
 */
final class Replay {
    private static final String USAGE = "bench/replay --url URL --key-file FILE [--only ID] SCENARIOS.json";

    private int expected;
    private int unmet;

    private Replay() {}

    static int run(String[] words) throws Exception {
        Arguments arguments = Arguments.read(words, USAGE, Set.of("url", "key-file", "only"), Set.of());
        if (arguments.rest().size() != 1) {
            throw arguments.misused("One file of scenarios is needed.");
        }
        JsonNode file =
                Api.JSON.readTree(Files.readAllBytes(Path.of(arguments.rest().get(0))));
        return new Replay().play(arguments.api(), file.path("scenarios"), arguments.text("only", ""));
    }

    private int play(Api owner, JsonNode scenarios, String only) {
        for (JsonNode scenario : scenarios) {
            if (scenario.path("id").asText().contains(only)) {
                play(owner, scenario);
            }
        }
        System.out.printf("%d expected, %d as expected, %d not%n", expected, expected - unmet, unmet);
        return unmet == 0 ? 0 : 1;
    }

    private void play(Api owner, JsonNode scenario) {
        ScenarioClock clock = ScenarioClock.of(scenario);
        System.out.printf(
                "%n%s  %s%s%n",
                scenario.path("id").asText(), scenario.path("title").asText(), clock.remark());
        Scene scene = Scene.begin(owner, scenario, clock);
        Questions questions = new Questions(scene, clock);
        for (JsonNode step : scenario.path("steps")) {
            try {
                if (step.path("fact").asText().equals("expect")) {
                    ask(questions, step);
                } else {
                    scene.happen(step).forEach(remark -> System.out.println("      " + remark));
                }
            } catch (IllegalStateException failed) {
                told(step.path("fact").asText() + " at " + step.path("at").asText(), "taken", failed.getMessage(), false);
            }
        }
    }

    private void ask(Questions questions, JsonNode step) {
        String query = step.path("query").asText();
        for (Map.Entry<String, Questions.Answer> answer : questions.answer(step).entrySet()) {
            told(
                    query + ", " + answer.getKey(),
                    answer.getValue().expected(),
                    answer.getValue().actual(),
                    answer.getValue().isMet());
        }
    }

    private void told(String what, String wanted, String actual, boolean met) {
        expected++;
        unmet += met ? 0 : 1;
        System.out.printf("  %-5s  %s: expected %s, the service says %s%n", met ? "yes" : "NOT", what, wanted, actual);
    }

    /** Names of things as the scenarios write them, in the order of a list. */
    static List<String> texts(JsonNode array) {
        List<String> texts = new java.util.ArrayList<>();
        array.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
