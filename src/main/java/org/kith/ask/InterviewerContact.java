package org.kith.ask;

import java.util.UUID;

/**
 * An interviewer who is a contact now.
 *
 * @param contactId the contact
 * @param made whether it was made just now; false for one who was in the network already
 * @param ask the request for help that is allowed after a rejection: a draft, or one that is on its way; null before
 * @param because why there is none; null when there is one
 */
public record InterviewerContact(UUID contactId, boolean made, AskView ask, String because) {}
