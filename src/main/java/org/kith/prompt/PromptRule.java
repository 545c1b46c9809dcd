package org.kith.prompt;

import java.util.List;
import org.kith.advice.Because;
import org.kith.advice.Texts;

/** By what prompts are put in order; each rule decides where those before it do not. */
enum PromptRule {
    /** What is in season goes first, for it does not wait. */
    IN_SEASON {
        @Override
        int place(Prompt prompt, Picture picture) {
            return prompt.isInSeason(picture.asOf()) ? 0 : 1;
        }

        @Override
        List<Because> because(Prompt prompt, Picture picture, Texts texts) {
            return prompt.isInSeason(picture.asOf())
                    ? List.of(Because.of(this, texts.of(prompt.text("season"))))
                    : List.of();
        }
    },
    /** The fewer people the network has of a circle, the more a prompt about it may light. */
    EMPTY_CIRCLE {
        @Override
        int place(Prompt prompt, Picture picture) {
            return picture.peopleIn(prompt.circle());
        }

        @Override
        List<Because> because(Prompt prompt, Picture picture, Texts texts) {
            int people = picture.peopleIn(prompt.circle());
            return people == 0 || people < picture.mostPeople()
                    ? List.of(Because.of(this, texts.of("prompt.EMPTY_CIRCLE", people, prompt.circle())))
                    : List.of();
        }
    },
    /** Else the order of the catalogue holds. */
    CATALOGUE {
        @Override
        int place(Prompt prompt, Picture picture) {
            return Catalogue.placeOf(prompt);
        }

        @Override
        List<Because> because(Prompt prompt, Picture picture, Texts texts) {
            int people = picture.peopleIn(prompt.circle());
            return EMPTY_CIRCLE.because(prompt, picture, texts).isEmpty()
                    ? List.of(Because.of(this, texts.of("prompt.CATALOGUE", people, prompt.circle())))
                    : List.of();
        }
    };

    /** The place into which the rule puts the prompt: 0 is the first. */
    abstract int place(Prompt prompt, Picture picture);

    /** What the rule has to say about the prompt; nothing where another one said it. */
    abstract List<Because> because(Prompt prompt, Picture picture, Texts texts);
}
