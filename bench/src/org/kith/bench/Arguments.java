package org.kith.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands on the command line: options as {@code --name value} or {@code --name=value}, and the rest in order. */
final class Arguments {
    private final String usage;
    private final Map<String, String> options = new LinkedHashMap<>();
    private final List<String> rest = new ArrayList<>();

    private Arguments(String usage) {
        this.usage = usage;
    }

    /** Reads the command line; ends the process with the usage when an option is not known or has no value. */
    static Arguments read(String[] words, String usage, Set<String> known, Set<String> flags) {
        Arguments arguments = new Arguments(usage);
        for (int i = 0; i < words.length; i++) {
            if (!words[i].startsWith("--")) {
                arguments.rest.add(words[i]);
                continue;
            }
            String name = words[i].substring(2);
            int equals = name.indexOf('=');
            if (equals >= 0) {
                arguments.options.put(name.substring(0, equals), name.substring(equals + 1));
                name = name.substring(0, equals);
            } else if (flags.contains(name)) {
                arguments.options.put(name, "true");
            } else if (i + 1 < words.length) {
                arguments.options.put(name, words[++i]);
            } else {
                throw arguments.misused("--" + name + " needs a value.");
            }
            if (!known.contains(name) && !flags.contains(name)) {
                throw arguments.misused("--" + name + " is not known.");
            }
        }
        return arguments;
    }

    /** A mistake on the command line, told with the usage. */
    Misused misused(String what) {
        return new Misused(what + System.lineSeparator() + usage);
    }

    String text(String name, String usual) {
        return options.getOrDefault(name, usual);
    }

    boolean has(String name) {
        return options.containsKey(name);
    }

    int number(String name, int usual) {
        try {
            return options.containsKey(name)
                    ? Integer.parseInt(options.get(name).replace("_", ""))
                    : usual;
        } catch (NumberFormatException e) {
            throw misused("--" + name + " is a number.");
        }
    }

    List<String> rest() {
        return rest;
    }

    /** The service, spoken to with the key in the file that was named. */
    Api api() throws IOException {
        if (!has("url") || !has("key-file")) {
            throw misused("--url and --key-file are needed.");
        }
        String key = Files.readString(Path.of(text("key-file", ""))).strip();
        return new Api(text("url", "").replaceFirst("/+$", ""), key);
    }

    /** A command line that makes no sense. */
    static final class Misused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Misused(String message) {
            super(message);
        }
    }
}
