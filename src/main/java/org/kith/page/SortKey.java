package org.kith.page;

/**
 * A way in which a list may be sorted.
 *
 * @param name the name in the contract
 * @param column the SQL expression, never null in any row
 * @param type the SQL type to which a value of a cursor is cast
 */
public record SortKey(String name, String column, String type) {}
