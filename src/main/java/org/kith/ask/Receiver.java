package org.kith.ask;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What is known of the one who is asked.
 *
 * @param name how the seeker addresses them
 * @param names every word of every name they go by
 * @param ties what they do and where, in words: occupation, organizations
 */
record Receiver(String name, List<String> names, List<String> ties) {

    /** What the seeker calls a person: by the given name where it is known, else by the nickname, else by the whole name. */
    static String called(String name, String given, String nickname) {
        if (given != null && !given.isBlank()) {
            return given.strip();
        }
        return nickname == null || nickname.isBlank() ? name.strip() : nickname.strip();
    }

    /** Every word of the names somebody goes by, in lower case; names that are null are left out. */
    static List<String> words(String... names) {
        return Stream.of(names)
                .filter(name -> name != null)
                .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
