package org.kith.interchange;

/** One cell of a CSV file for people, in which no cell is a formula to the program that opens it. */
public final class CsvCell {
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

    private CsvCell() {}

    /** The text, after an apostrophe where a program for tables would otherwise compute it; null stays null. */
    public static String guarded(String text) {
        return text == null || text.isEmpty() || BEGINS_A_FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
