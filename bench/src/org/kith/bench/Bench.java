package org.kith.bench;

/** Starts one of the commands and tells mistakes on the command line without a stack. */
final class Bench {
    private static final int MISUSED = 2;

    private Bench() {}

    /** @param words the command and its own command line */
    public static void main(String[] words) throws Exception {
        String[] rest = java.util.Arrays.copyOfRange(words, 1, words.length);
        try {
            System.exit(
                    switch (words[0]) {
                        case "corpus" -> Corpus.run(rest);
                        case "load" -> Load.run(rest);
                        case "paths" -> PathsFile.run(rest);
                        case "replay" -> Replay.run(rest);
                        case "warm" -> WarmPaths.run(rest);
                        default -> Run.run(rest);
                    });
        } catch (Arguments.Misused | java.nio.file.NoSuchFileException mistake) {
            System.err.println(mistake.getMessage());
            System.exit(MISUSED);
        }
    }
}
