package org.kith.export;

/**
 * One collection of an export that came back.
 *
 * @param name as the entries of the export are called
 * @param rows how many were restored
 */
public record Collected(String name, long rows) {}
