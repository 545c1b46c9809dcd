package org.kith.interchange;

/** What a column of a CSV file may hold; a caller's mapping names these. */
public enum CsvField {
    FORMATTED_NAME,
    GIVEN_NAME,
    ADDITIONAL_NAME,
    FAMILY_NAME,
    PREFIX,
    SUFFIX,
    NICKNAME,
    /** May stand on several columns, and hold several addresses. */
    EMAIL,
    /** May stand on several columns. */
    PHONE,
    /** May stand on several columns. */
    URL,
    STREET,
    PO_BOX,
    CITY,
    REGION,
    POSTAL_CODE,
    COUNTRY,
    FORMATTED_ADDRESS,
    ORGANIZATION,
    DEPARTMENT,
    TITLE,
    BIRTHDAY,
    BIRTH_YEAR,
    BIRTH_MONTH,
    BIRTH_DAY,
    NOTE,
    /** Several are separated by {@code ;} or {@code :::}. */
    LABELS,
    UID,
    /** A date; see {@link ImportedPerson#connectedOn()}. */
    CONNECTED_ON
}
