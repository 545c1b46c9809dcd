package org.kith.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A text as its words: read once, from left to right, whatever it holds. A word is letters and digits with the
 * apostrophes among them; its place, and whether it begins a sentence, are kept.
 */
final class Words {
    private final List<Word> words = new ArrayList<>();
    private final int questions;

    /**
     * One word.
     *
     * @param text as it was written
     * @param plain in lower case, with straight apostrophes
     * @param end where it ends in the text
     * @param begins whether it begins a sentence or a line
     */
    record Word(String text, String plain, int end, boolean begins) {
        boolean isCapitalized() {
            return Character.isUpperCase(text.codePointAt(0));
        }

        boolean isNumber() {
            return Character.isDigit(text.codePointAt(0));
        }
    }

    private Words(String text) {
        int marks = 0;
        boolean begins = true;
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (isOfAWord(point)) {
                int end = endOfWord(text, at);
                String word = text.substring(at, end);
                words.add(new Word(word, word.toLowerCase(Locale.ROOT).replace('’', '\''), end, begins));
                begins = false;
                at = end;
            } else {
                marks += point == '?' ? 1 : 0;
                begins |= ".!?:\n\r".indexOf(point) >= 0;
                at += Character.charCount(point);
            }
        }
        questions = marks;
    }

    static Words of(String text) {
        return new Words(text);
    }

    private static boolean isOfAWord(int point) {
        return Character.isLetterOrDigit(point) || point == '\'' || point == '’';
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && isOfAWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    int size() {
        return words.size();
    }

    /** The word at a place, or one that is nothing when there is none. */
    Word at(int place) {
        return place >= 0 && place < words.size() ? words.get(place) : new Word("-", "", 0, false);
    }

    /** How many question marks there are. */
    int questions() {
        return questions;
    }

    /** How many of the words are among those. */
    long count(Set<String> plain) {
        return words.stream().filter(word -> plain.contains(word.plain())).count();
    }

    boolean hasAny(Set<String> plain) {
        return words.stream().anyMatch(word -> plain.contains(word.plain()));
    }

    /** The place of the first word of a phrase whose words are separated by blanks, or -1. */
    int find(String phrase) {
        return find(phrase.split(" ", -1), 0);
    }

    /** The same, from a place on. */
    int find(String[] phrase, int from) {
        for (int i = from; i + phrase.length <= words.size(); i++) {
            if (stands(phrase, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean stands(String[] phrase, int place) {
        for (int j = 0; j < phrase.length; j++) {
            if (!words.get(place + j).plain().equals(phrase[j])) {
                return false;
            }
        }
        return true;
    }

    /** Whether any of the phrases stands in the text. */
    boolean says(List<String> phrases) {
        return phrases.stream().anyMatch(phrase -> find(phrase) >= 0);
    }
}
