package org.kith.ask;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.kith.problem.Problem;
import org.kith.search.Policy;

/** Holds an ask against all limits, which say in words what they found. Who offers help unasked meets none. */
public final class Limits {
    /** Over how many days, the day of asking among them, the asks to one person are counted. */
    public static final int WINDOW_DAYS = 90;

    private Limits() {}

    /** All limits in their order, met or not. */
    public static List<Limit> of(AskKind kind, Tally tally, Policy policy, LocalDate askedOn) {
        return List.of(
                openAsks(tally.open(), policy.openAsksPerPerson()),
                asksLately(tally.lately(), policy.asksPerPersonIn90Days()),
                afterDecline(tally.declinedOn(), policy.pauseAfterDeclineDays(), askedOn),
                trust(kind == AskKind.RESUME_HANDOVER, tally.trusted()),
                interviews(tally.interviews()));
    }

    /** 409 for the first limit that is met, unless it yields to the reason that was given. */
    static void refuse(List<Limit> limits, boolean withReason) {
        for (Limit limit : limits) {
            if (limit.met() && !(withReason && limit.rule().yields())) {
                throw Problem.of(limit.rule().problem(), limit.message());
            }
        }
    }

    private static Limit openAsks(int open, int limit) {
        boolean met = open >= limit;
        String found = open == 0 ? "Nothing you asked this person is open." : asks(open) + " to this person open.";
        return new Limit(
                LimitRule.OPEN_ASKS,
                open,
                limit,
                met,
                met
                        ? found + " Up to " + limit + " may be. Wait for the answer, or ask somebody else meanwhile: a"
                                + " little from many."
                        : found);
    }

    private static Limit asksLately(int asked, int limit) {
        boolean met = asked >= limit;
        String found = asked == 0
                ? "You have not asked this person in the last " + WINDOW_DAYS + " days."
                : asks(asked) + " made to this person in the last " + WINDOW_DAYS + " days.";
        return new Limit(
                LimitRule.ASKS_IN_90_DAYS,
                asked,
                limit,
                met,
                met ? found + " Up to " + limit + " may be. Somebody else may be glad to be asked." : found);
    }

    private static String asks(int number) {
        return number == 1 ? "1 ask is" : number + " asks are";
    }

    private static Limit afterDecline(LocalDate declinedOn, int pause, LocalDate askedOn) {
        if (declinedOn == null) {
            return new Limit(
                    LimitRule.AFTER_DECLINE, null, pause, false, "This person has not declined anything you asked.");
        }
        int days = (int) ChronoUnit.DAYS.between(declinedOn, askedOn);
        boolean met = days < pause;
        String found = "This person declined an ask on " + declinedOn + ", which is ordinary.";
        return new Limit(
                LimitRule.AFTER_DECLINE,
                days,
                pause,
                met,
                met
                        ? found + " Leave it at that until " + declinedOn.plusDays(pause)
                                + "; somebody else can be asked" + " today."
                        : found + " Enough time has passed to ask again.");
    }

    private static Limit trust(boolean resume, boolean trusted) {
        boolean met = resume && !trusted;
        String message = "No résumé is handed over with this ask.";
        if (resume) {
            message = trusted
                    ? "This person is marked as trusted with your details."
                    : "A résumé holds your own details, and this person is not marked as trusted with them. Mark the"
                            + " contact as trusted first, or ask for something else.";
        }
        return new Limit(LimitRule.NOT_TRUSTED, null, null, met, message);
    }

    private static Limit interviews(int open) {
        return new Limit(
                LimitRule.INTERVIEW_OPEN,
                open,
                null,
                open > 0,
                open > 0
                        ? "This person interviews you, and that interview has not ended in a rejection. Ask for help"
                                + " only if it does; many interviewers are glad to help then."
                        : "No interview with this person is open.");
    }
}
