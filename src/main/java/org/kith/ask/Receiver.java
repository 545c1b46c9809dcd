package org.kith.ask;

import java.util.List;

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
}
