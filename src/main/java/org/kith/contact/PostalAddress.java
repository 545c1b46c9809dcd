package org.kith.contact;

import jakarta.validation.constraints.Size;

/**
 * A postal address of a contact, in as many parts as are known.
 *
 * @param street street and number
 * @param city city
 * @param region state or province
 * @param postalCode postal code
 * @param country country
 * @param formatted the whole as one text
 * @param label what it is, such as home
 */
public record PostalAddress(
        @Size(max = 500, message = "Up to 500 characters.") String street,
        @Size(max = 500, message = "Up to 500 characters.") String city,
        @Size(max = 500, message = "Up to 500 characters.") String region,
        @Size(max = 500, message = "Up to 500 characters.") String postalCode,
        @Size(max = 500, message = "Up to 500 characters.") String country,
        @Size(max = 500, message = "Up to 500 characters.") String formatted,
        @Size(max = 100, message = "Up to 100 characters.") String label) {}
