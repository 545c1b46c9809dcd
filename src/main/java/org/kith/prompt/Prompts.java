package org.kith.prompt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.advice.EmptyReason;
import org.kith.advice.Texts;
import org.kith.http.Parameters;
import org.kith.page.Page;
import org.kith.page.Ranked;
import org.kith.tenancy.Caller;

/** The prompts as they stand with the caller's seeker. */
@ApplicationScoped
public class Prompts {
    private final Pictures pictures;
    private final Caller caller;
    private final Texts texts;

    @Inject
    Prompts(Pictures pictures, Caller caller, Texts texts) {
        this.pictures = pictures;
        this.caller = caller;
        this.texts = texts;
    }

    /**
     * The prompt to think about on a date, in one statement.
     *
     * @param asOf the date; null for today
     * @return the first of those that are open, or empty when none is
     */
    public Optional<PromptView> best(LocalDate asOf) {
        Picture picture = pictures.of(asOf);
        return Ordering.by(picture).of(wanted(WantedPrompts.OPEN, null, picture)).stream()
                .findFirst()
                .map(prompt -> PromptView.of(prompt, picture, texts));
    }

    /** The prompt as it stood at the end of a date, or 404; null for today. */
    PromptView one(String id, LocalDate asOf) {
        return PromptView.of(Catalogue.visible(id), pictures.of(asOf), texts);
    }

    PromptPage list(PromptFilter filter) {
        Parameters parameters = new Parameters();
        LocalDate asOf = parameters.date("asOf", filter.asOf);
        PromptCategory category = parameters.constant("category", filter.category, PromptCategory.class);
        WantedPrompts said = parameters.constant("state", filter.state, WantedPrompts.class);
        parameters.done();
        WantedPrompts wanted = said == null ? WantedPrompts.OPEN : said;
        Picture picture = pictures.of(asOf);
        Ordering ordering = Ordering.by(picture);
        List<Prompt> found = ordering.of(wanted(wanted, category, picture));
        String name = caller.seekerId() + "prompts " + wanted + category + picture.asOf();
        Page<Prompt> page = new Ranked<>(name, ordering::place).page(found, filter);
        EmptyReason reason = found.isEmpty() ? reason(wanted, picture) : null;
        return new PromptPage(
                picture.asOf(),
                page.items().stream()
                        .map(prompt -> PromptView.of(prompt, picture, texts))
                        .toList(),
                page.page(),
                reason,
                reason == null ? null : texts.of("prompt.EMPTY." + why(wanted, reason)));
    }

    private static Stream<Prompt> wanted(WantedPrompts wanted, PromptCategory category, Picture picture) {
        return Catalogue.all().stream()
                .filter(prompt -> category == null || prompt.category() == category)
                .filter(prompt -> wanted.has(picture.standing(prompt).state()));
    }

    private static String why(WantedPrompts wanted, EmptyReason reason) {
        return wanted == WantedPrompts.OPEN ? "GONE_THROUGH" : reason.name();
    }

    /** There are always prompts; but nothing may have been made of any of them yet. */
    private static EmptyReason reason(WantedPrompts wanted, Picture picture) {
        boolean elsewhere = wanted(wanted, null, picture).findAny().isPresent();
        return elsewhere || wanted == WantedPrompts.OPEN ? EmptyReason.NO_MATCH : EmptyReason.NOTHING_THERE;
    }
}
