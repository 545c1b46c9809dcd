package org.kith.prompt;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kith.contact.Circle;
import org.kith.contact.ProviderCategory;
import org.kith.problem.Problem;

class CatalogueTest {
    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Set<String> OF_ALL = Set.of("EMPTY_CIRCLE", "CATALOGUE", "ANSWERED", "EMPTY");

    @Test
    void thereAreManyAndEachHasAnIdOfItsOwn() {
        List<String> ids = Catalogue.all().stream().map(Prompt::id).toList();

        assertThat(ids.size(), greaterThanOrEqualTo(72));
        assertThat(new HashSet<>(ids), hasSize(ids.size()));
        for (String id : ids) {
            assertThat(id, id.matches("[a-z]+(-[a-z]+)*"), is(true));
            assertThat(id.length(), lessThanOrEqualTo(60));
        }
    }

    @Test
    void everyPartOfLifeIsThere() {
        for (PromptCategory category : PromptCategory.values()) {
            long many = Catalogue.all().stream()
                    .filter(prompt -> prompt.category() == category)
                    .count();
            assertThat(category.name(), many, greaterThanOrEqualTo(6L));
        }
    }

    @Test
    void whoeverProvidesSomethingIsAServiceProvider() {
        for (Prompt prompt : Catalogue.all()) {
            assertThat(prompt.id(), prompt.provider() != null, is(prompt.circle() == Circle.SERVICE_PROVIDER));
        }
        Set<ProviderCategory> asked = Catalogue.all().stream()
                .map(Prompt::provider)
                .filter(provider -> provider != null)
                .collect(Collectors.toSet());
        assertThat(asked, is(Set.copyOf(Arrays.asList(ProviderCategory.values()))));
    }

    @TestFactory
    Stream<DynamicTest> everyPromptIsAQuestionWithAHintInEachLanguage() {
        return Stream.of("prompt", "prompt_es")
                .map(bundle -> DynamicTest.dynamicTest(bundle, () -> {
                    Properties texts = read(bundle);
                    for (Prompt prompt : Catalogue.all()) {
                        String question = texts.getProperty(prompt.id() + ".question", "");
                        assertThat(prompt.id(), question, endsWith("?"));
                        assertThat(prompt.id(), question.contains("¿"), is(bundle.endsWith("_es")));
                        assertThat(prompt.id(), texts.getProperty(prompt.id() + ".hint", ""), endsWith("."));
                        assertThat(
                                prompt.id(), texts.containsKey(prompt.id() + ".season"), is(prompt.season() != null));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> noTwoPromptsAskTheSame() {
        return Stream.of("prompt", "prompt_es")
                .map(bundle -> DynamicTest.dynamicTest(bundle, () -> {
                    Properties texts = read(bundle);
                    Set<String> said = new HashSet<>();
                    for (String key : texts.stringPropertyNames()) {
                        assertThat(key, said.add(texts.getProperty(key)), is(true));
                    }
                }));
    }

    @Test
    void noTextIsLeftOfAPromptThatIsNotThere() throws IOException {
        Set<String> told = new TreeSet<>();
        read("prompt").stringPropertyNames().forEach(key -> told.add(key.replaceFirst("\\..*", "")));
        told.removeAll(OF_ALL);
        Set<String> there = new TreeSet<>();
        Catalogue.all().forEach(prompt -> there.add(prompt.id()));

        assertThat(told, is(there));
    }

    @Test
    void taxSeasonBringsTheTaxProfessional() {
        Prompt prompt = Catalogue.visible("tax-professional");

        assertThat(prompt.months(), is(List.of(1, 2, 3, 4)));
        assertThat(prompt.isInSeason(LocalDate.of(2026, 4, 30)), is(true));
        assertThat(prompt.isInSeason(LocalDate.of(2026, 5, 1)), is(false));
    }

    @Test
    void aSeasonMayGoOverTheTurnOfTheYear() {
        Season winter = new Season(Month.NOVEMBER, Month.JANUARY);

        assertThat(winter.months(), is(List.of(11, 12, 1)));
        assertThat(winter.has(LocalDate.of(2026, 1, 31)), is(true));
        assertThat(winter.has(LocalDate.of(2026, 2, 1)), is(false));
    }

    @Test
    void whatIsNotInTheCatalogueIsNotFound() {
        Problem problem = assertThrows(Problem.class, () -> Catalogue.visible("prince-in-exile"));

        assertThat(problem.getMessage(), not(containsString("prince")));
    }

    private static Properties read(String bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(bundle + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
