package org.kith.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Imports every file of a folder, each into a seeker of its own, and reports what was expected and what came of it. */
final class Corpus {
    private static final String USAGE = "bench/corpus --url URL --key-file FILE [--only PART] FOLDER";
    private static final String LINE = "%-56s %9s %9s %9s %9s %13s  %s%n";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int LONGEST_SHOWN = 160;

    private int expectations;
    private int unmet;

    private Corpus() {}

    static int run(String[] words) throws Exception {
        Arguments arguments = Arguments.read(words, USAGE, Set.of("url", "key-file", "only"), Set.of());
        if (arguments.rest().size() != 1) {
            throw arguments.misused("One folder is needed.");
        }
        Path folder = Path.of(arguments.rest().get(0));
        List<ExpectedFile> files = ExpectedFile.in(folder);
        if (files.isEmpty()) {
            throw arguments.misused("There is neither EXPECTED.tsv nor EXPECTED_CSV.tsv in " + folder + ".");
        }
        return new Corpus().check(arguments.api(), folder, files, arguments.text("only", ""));
    }

    private int check(Api owner, Path folder, List<ExpectedFile> files, String only) throws Exception {
        System.out.printf(
                LINE, "file", "people", "names", "emails", "phones", "organizations", "expected/actual; as expected");
        for (ExpectedFile file : files) {
            if (file.path().contains(only)) {
                check(owner, folder, file);
            }
        }
        System.out.printf("%d expected, %d as expected, %d not%n", expectations, expectations - unmet, unmet);
        return unmet == 0 ? 0 : 1;
    }

    private void check(Api owner, Path folder, ExpectedFile file) throws Exception {
        Verdicts verdicts = new Verdicts();
        Map<String, String> table = Map.of();
        Path path = folder.resolve(file.path());
        try {
            if (!Files.isRegularFile(path)) {
                throw new IOException("it is not in the folder");
            }
            Api api = owner.newSeeker("Corpus " + shortened(file.path(), 180)).api();
            CompareFile comparison = new CompareFile(file, FoundPeople.after(ImportRun.of(api, path, PATIENCE), api));
            verdicts = comparison.compare();
            table = comparison.table();
        } catch (IOException | IllegalStateException failed) {
            verdicts.check("people", "file", "an answer", String.valueOf(failed.getMessage()), false);
        }
        report(file.path(), table, verdicts);
    }

    private void report(String file, Map<String, String> table, Verdicts verdicts) {
        List<Verdicts.Verdict> failures = verdicts.unmet();
        expectations += verdicts.size();
        unmet += failures.size();
        System.out.printf(
                LINE,
                file,
                table.getOrDefault("people", "-"),
                table.getOrDefault("names", "-"),
                table.getOrDefault("emails", "-"),
                table.getOrDefault("phones", "-"),
                table.getOrDefault("organizations", "-"),
                (verdicts.size() - failures.size()) + " of " + verdicts.size());
        failures.forEach(verdict -> System.out.printf(
                "  not: %s, %s: expected %s, actual %s%n",
                verdict.kind(),
                verdict.where(),
                shortened(verdict.expected(), LONGEST_SHOWN),
                shortened(verdict.actual(), LONGEST_SHOWN)));
    }

    private static String shortened(String text, int longest) {
        String line = ValueKind.line(text);
        return line.length() <= longest ? line : line.substring(0, longest) + "…";
    }
}
