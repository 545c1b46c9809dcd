package org.kith.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/**
 * Reads phone numbers as people in a country write them.
 *
 * @param code ISO 3166 country for numbers without a country code
 */
public record PhoneRegion(String code) {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /** The number in international form (E.164), or null when it is none that could be dialled. */
    public String normalize(String number) {
        if (number.length() > 100) {
            return null;
        }
        try {
            PhoneNumber read = NUMBERS.parse(number, code);
            return NUMBERS.isPossibleNumber(read) ? NUMBERS.format(read, PhoneNumberFormat.E164) : null;
        } catch (NumberParseException e) {
            return null;
        }
    }
}
