package org.kith.interchange;

/**
 * An e-mail address, telephone number or URL with what the file calls it.
 *
 * @param value as written, trimmed; never blank
 * @param label such as {@code work} or {@code HomePage}; null where the file says nothing
 */
public record LabelledValue(String value, String label) {}
