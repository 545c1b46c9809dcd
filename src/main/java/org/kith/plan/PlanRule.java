package org.kith.plan;

import org.kith.advice.AboutType;

/** The rules of the plan, in the order in which their items stand: what is owed, what waits, then what is new. */
public enum PlanRule {
    /** Thanks that are due for help or an interview. */
    THANK_YOU_DUE(AboutType.DEBT, new ThankYouDue()),
    /** An interview today or tomorrow. */
    INTERVIEW_AHEAD(AboutType.INTERVIEW, new InterviewAhead()),
    /** The one reminder of an ask, after patience. */
    REMINDER_DUE(AboutType.ASK, new ReminderDue(false)),
    /** The one follow-up of an ask to a stranger. */
    COLD_FOLLOW_UP(AboutType.ASK, new ReminderDue(true)),
    /** A stranger has not answered, and nobody there has helped: somebody else there may. */
    COLD_TRY_ANOTHER(AboutType.ASK, new ColdTryAnother()),
    /** An ask that can be let be. */
    REST_DUE(AboutType.ASK, new RestDue()),
    /** Somebody in the place of who declined or rests. */
    REPLACEMENT(AboutType.ASK, new Replacement()),
    /** An introduction that waits for its next step. */
    INTRODUCTION_FOLLOW_UP(AboutType.INTRODUCTION, new IntroductionFollowUp()),
    /** An interview of which nothing was heard. */
    INTERVIEW_FOLLOW_UP(AboutType.INTERVIEW, new InterviewFollowUp()),
    /** An interviewer who said no, and can become a contact. */
    INTERVIEWER_TO_KEEP(AboutType.INTERVIEW, new InterviewerToKeep()),
    /** A second meeting, after a first one. */
    SECOND_MEETING(AboutType.CONTACT, new SecondMeeting()),
    /** Keeping in touch, counted from the last time. */
    KEEP_IN_TOUCH(AboutType.CONTACT, new KeepInTouch()),
    /** Doing something in return. */
    RECIPROCITY(AboutType.CONTACT, new Reciprocity()),
    /** What the seeker wanted to be reminded of. */
    OWN_REMINDER(AboutType.REMINDER, new OwnReminder()),
    /** Whom to ask today. */
    ASK_TODAY(AboutType.CONTACT, new AskToday()),
    /** A word to somebody, without asking, where nobody can be asked and nobody else is in the plan. */
    SAY_HELLO(AboutType.CONTACT, new SayHello()),
    /** One step beyond what is comfortable. */
    STRETCH(AboutType.CONTACT, new Stretch()),
    /** What a search that ended can teach the next one. */
    WHAT_WORKED(AboutType.SEARCH, new WhatWorked()),
    /** A source that is easily overlooked. */
    BRAINSTORM(null, new Brainstorm());

    private final AboutType about;
    private final Rule items;

    PlanRule(AboutType about, Rule items) {
        this.about = about;
        this.items = items;
    }

    /** Of which kind the things are that its items are about; null for things that are not the seeker's. */
    AboutType about() {
        return about;
    }

    /** How its items are found. */
    Rule items() {
        return items;
    }
}
