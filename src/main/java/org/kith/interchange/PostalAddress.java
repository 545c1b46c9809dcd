package org.kith.interchange;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * A postal address; every part may be null, but not all at once.
 *
 * @param street street, house, floor and post-office box, on lines of their own
 * @param formatted the whole as its writer would print it, where the file has that
 * @param label such as {@code home}; null where the file says nothing
 */
public record PostalAddress(
        String street, String city, String region, String postalCode, String country, String formatted, String label) {
    /** Whether nothing but perhaps a label is known. */
    boolean isEmpty() {
        return Stream.of(street, city, region, postalCode, country, formatted).allMatch(Objects::isNull);
    }
}
