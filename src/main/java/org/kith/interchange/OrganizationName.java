package org.kith.interchange;

/** Where a person works as the file says it; each part may be null, but not all at once. */
public record OrganizationName(String name, String department, String title) {}
