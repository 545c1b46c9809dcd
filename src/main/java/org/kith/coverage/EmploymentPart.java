package org.kith.coverage;

import org.kith.contact.EmploymentStatus;

/**
 * Contacts of one employment status.
 *
 * @param contacts who are not archived
 * @param asks to them in the last 30 days
 * @param interactions with them in the last 30 days
 */
public record EmploymentPart(EmploymentStatus status, int contacts, int asks, int interactions) {}
