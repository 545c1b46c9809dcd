package org.kith.advice;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every text is there in both languages, takes the same arguments, and is kind. */
class MessageBundlesTest {
    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    /** Words that no text has, as they begin: they hurt, score people or make a refusal a defeat. */
    private static final List<String> NEVER = List.of(
            "worthless",
            "useless",
            "fail",
            "reject",
            "loser",
            "hopeless",
            "desperat",
            "unemployable",
            "bother",
            "nag",
            "pathetic",
            "embarrass",
            "ashamed",
            "shame",
            "stupid",
            "lazy",
            "beg ",
            "begging",
            "burden",
            "inútil",
            "fracas",
            "rechaz",
            "desesperad",
            "perdedor",
            "vergüenza",
            "estúpid",
            "perezos",
            "molest",
            "mendig",
            "carga ",
            "sin valor");

    @TestFactory
    Stream<DynamicTest> bothLanguagesSayTheSame() throws IOException {
        return bundles().stream()
                .map(bundle -> DynamicTest.dynamicTest(bundle, () -> {
                    Properties english = read(bundle + ".properties");
                    Properties spanish = read(bundle + "_es.properties");
                    assertThat(new TreeSet<>(spanish.keySet()), is(new TreeSet<>(english.keySet())));
                    for (String key : english.stringPropertyNames()) {
                        assertThat(key, arguments(spanish.getProperty(key)), is(arguments(english.getProperty(key))));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyTextIsKind() throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(file, () -> {
                    Properties texts = read(file);
                    for (String key : texts.stringPropertyNames()) {
                        String text = " " + texts.getProperty(key).toLowerCase(Locale.ROOT) + " ";
                        NEVER.forEach(word -> assertThat(
                                key + " has a word that hurts: " + word,
                                Pattern.compile("\\b" + word).matcher(text).find(),
                                is(false)));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyTextCanBeTold() throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(file, () -> {
                    Properties texts = read(file);
                    for (String key : texts.stringPropertyNames()) {
                        String text = texts.getProperty(key);
                        assertThat(key + ": an apostrophe quotes what follows; write ’", text.contains("'"), is(false));
                        String told = new MessageFormat(text, Locale.ENGLISH).format(new Object[] {1, 2, 3, 4, 5, 6});
                        assertThat(key, told.isBlank(), is(false));
                    }
                }));
    }

    @Test
    void thereAreBundles() throws IOException {
        assertThat(bundles(), is(not(empty())));
    }

    private static List<String> bundles() throws IOException {
        return files().stream()
                .filter(file -> !file.contains("_"))
                .map(file -> file.replace(".properties", ""))
                .toList();
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return new ArrayList<>(new TreeSet<>(
                    files.map(file -> file.getFileName().toString()).toList()));
        }
    }

    private static Properties read(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            texts.load(reader);
        }
        return texts;
    }

    private static TreeSet<String> arguments(String pattern) {
        return new TreeSet<>(ARGUMENT.matcher(pattern)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList());
    }
}
