package org.kith.interaction;

/** What an interaction was, with the channel that is assumed when nobody named one. */
public enum InteractionType {
    /** They spoke on the phone. */
    CALL(Channel.PHONE),
    /** They met. */
    MEETING(Channel.IN_PERSON),
    /** They met for a coffee, or a meal. */
    COFFEE(Channel.IN_PERSON),
    /** One wrote to the other. */
    MESSAGE(Channel.EMAIL),
    /** Both were at an event, and spoke. */
    EVENT(Channel.IN_PERSON),
    /** The seeker asked about the contact's work, and not for a job. */
    INFORMATIONAL_INTERVIEW(Channel.IN_PERSON),
    /** A mentor gave advice. */
    MENTOR_TALK(Channel.IN_PERSON),
    /** A recruiter and the seeker spoke. */
    RECRUITER_TALK(Channel.PHONE),
    /** The contact interviewed the seeker for a job. */
    INTERVIEW(Channel.IN_PERSON),
    /** Anything else. */
    OTHER(Channel.OTHER);

    private final Channel usualChannel;

    InteractionType(Channel usualChannel) {
        this.usualChannel = usualChannel;
    }

    /** The channel that is assumed when nobody named one. */
    public Channel usualChannel() {
        return usualChannel;
    }
}
