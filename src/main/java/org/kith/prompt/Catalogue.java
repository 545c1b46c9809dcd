package org.kith.prompt;

import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.contact.Circle;
import org.kith.contact.ProviderCategory;
import org.kith.problem.Problem;

/**
 * The overlooked sources: people whom one deals with and would not think to ask, in the order in which they are gone
 * through. Their words stand in the message bundle {@code prompt}. An id, once released, stays and keeps its meaning, for
 * answers are kept under it.
 */
final class Catalogue {
    private static final List<Prompt> SERVICE_PROVIDERS = List.of(
            Prompt.about("tax-professional", Circle.SERVICE_PROVIDER)
                    .provided(ProviderCategory.TAX_PROFESSIONAL)
                    .in(Month.JANUARY, Month.APRIL),
            Prompt.about("mechanic", Circle.SERVICE_PROVIDER).provided(ProviderCategory.MECHANIC),
            Prompt.about("barber", Circle.SERVICE_PROVIDER).provided(ProviderCategory.COSMETOLOGIST_OR_BARBER),
            Prompt.about("financial-planner", Circle.SERVICE_PROVIDER)
                    .provided(ProviderCategory.FINANCIAL_PLANNER)
                    .in(Month.NOVEMBER, Month.JANUARY),
            Prompt.about("banker", Circle.SERVICE_PROVIDER).provided(ProviderCategory.BANKER),
            Prompt.about("insurance-agent", Circle.SERVICE_PROVIDER)
                    .provided(ProviderCategory.INSURANCE)
                    .in(Month.OCTOBER, Month.DECEMBER),
            Prompt.about("lawyer", Circle.SERVICE_PROVIDER).provided(ProviderCategory.LAWYER),
            Prompt.about("real-estate-agent", Circle.SERVICE_PROVIDER)
                    .provided(ProviderCategory.REAL_ESTATE)
                    .in(Month.APRIL, Month.JULY),
            Prompt.about("physician", Circle.SERVICE_PROVIDER).provided(ProviderCategory.PHYSICIAN),
            Prompt.about("dentist", Circle.SERVICE_PROVIDER).provided(ProviderCategory.OTHER_HEALTH_CARE),
            Prompt.about("physical-therapist", Circle.SERVICE_PROVIDER).provided(ProviderCategory.OTHER_HEALTH_CARE),
            Prompt.about("veterinarian", Circle.SERVICE_PROVIDER).provided(ProviderCategory.OTHER),
            Prompt.about("personal-trainer", Circle.SERVICE_PROVIDER)
                    .provided(ProviderCategory.PERSONAL_TRAINER)
                    .in(Month.JANUARY, Month.JANUARY),
            Prompt.about("clergy", Circle.SERVICE_PROVIDER).provided(ProviderCategory.CLERGY),
            Prompt.about("electrician", Circle.SERVICE_PROVIDER).provided(ProviderCategory.OTHER),
            Prompt.about("gardener", Circle.SERVICE_PROVIDER)
                    .provided(ProviderCategory.OTHER)
                    .in(Month.APRIL, Month.SEPTEMBER));

    private static final List<Prompt> COMMUNITIES = List.of(
            Prompt.about("place-of-worship", Circle.FELLOW_BELIEVER),
            Prompt.about("study-circle", Circle.FELLOW_BELIEVER),
            Prompt.about("choir", Circle.CLUB_MEMBER),
            Prompt.about("sports-team", Circle.CLUB_MEMBER).in(Month.MARCH, Month.JUNE),
            Prompt.about("gym-regular", Circle.CLUB_MEMBER),
            Prompt.about("co-op", Circle.CO_OP_MEMBER),
            Prompt.about("community-garden", Circle.CO_OP_MEMBER).in(Month.MARCH, Month.SEPTEMBER),
            Prompt.about("volunteer-fire-company", Circle.CLUB_MEMBER),
            Prompt.about("food-bank", Circle.CLUB_MEMBER).in(Month.NOVEMBER, Month.DECEMBER),
            Prompt.about("book-club", Circle.CLUB_MEMBER),
            Prompt.about("professional-association", Circle.ACQUAINTANCE),
            Prompt.about("evening-class", Circle.CLASSMATE).in(Month.SEPTEMBER, Month.OCTOBER),
            Prompt.about("online-forum", Circle.ONLINE));

    private static final List<Prompt> NEIGHBORS = List.of(
            Prompt.about("next-door-neighbor", Circle.NEIGHBOR),
            Prompt.about("neighbor-across", Circle.NEIGHBOR),
            Prompt.about("dog-walker", Circle.NEIGHBOR),
            Prompt.about("former-neighbor", Circle.NEIGHBOR),
            Prompt.about("new-neighbor", Circle.NEIGHBOR),
            Prompt.about("retired-neighbor", Circle.NEIGHBOR),
            Prompt.about("block-party", Circle.NEIGHBOR).in(Month.MAY, Month.SEPTEMBER),
            Prompt.about("building-manager", Circle.NEIGHBOR),
            Prompt.about("neighbor-with-business", Circle.NEIGHBOR),
            Prompt.about("tool-lender", Circle.NEIGHBOR));

    private static final List<Prompt> SCHOOL_AND_PARENTS = List.of(
            Prompt.about("school-gate-parent", Circle.SCHOOL_PARENT),
            Prompt.about("parent-of-best-friend", Circle.SCHOOL_PARENT),
            Prompt.about("carpool-parent", Circle.SCHOOL_PARENT),
            Prompt.about("class-parent", Circle.SCHOOL_PARENT).in(Month.AUGUST, Month.SEPTEMBER),
            Prompt.about("school-board", Circle.SCHOOL_PARENT),
            Prompt.about("team-coach", Circle.SCHOOL_PARENT).in(Month.MARCH, Month.JUNE),
            Prompt.about("scout-leader", Circle.SCHOOL_PARENT),
            Prompt.about("childs-teacher", Circle.TEACHER).in(Month.AUGUST, Month.OCTOBER),
            Prompt.about("music-teacher", Circle.TEACHER));

    private static final List<Prompt> FORMER_LIVES = List.of(
            Prompt.about("first-boss", Circle.MANAGER),
            Prompt.about("lunch-coworker", Circle.FORMER_COWORKER),
            Prompt.about("coworker-who-left", Circle.FORMER_COWORKER),
            Prompt.about("trainee", Circle.FORMER_COWORKER),
            Prompt.about("summer-job", Circle.FORMER_COWORKER).in(Month.JUNE, Month.AUGUST),
            Prompt.about("service-comrade", Circle.FORMER_COWORKER),
            Prompt.about("former-client", Circle.CLIENT),
            Prompt.about("former-supplier", Circle.ACQUAINTANCE),
            Prompt.about("mentor", Circle.MENTOR),
            Prompt.about("favorite-teacher", Circle.TEACHER),
            Prompt.about("roommate", Circle.CLASSMATE),
            Prompt.about("class-reunion", Circle.CLASSMATE).in(Month.MAY, Month.SEPTEMBER),
            Prompt.about("holiday-card", Circle.FRIEND).in(Month.NOVEMBER, Month.JANUARY),
            Prompt.about("wedding-guest", Circle.FRIEND),
            Prompt.about("cousin", Circle.FAMILY),
            Prompt.about("in-laws", Circle.FAMILY));

    private static final List<Prompt> MET_BY_CHANCE = List.of(
            Prompt.about("postal-carrier", Circle.POSTAL_CARRIER),
            Prompt.about("delivery-driver", Circle.POSTAL_CARRIER),
            Prompt.about("shopkeeper", Circle.SHOPKEEPER),
            Prompt.about("barista", Circle.SHOPKEEPER),
            Prompt.about("pharmacist", Circle.SHOPKEEPER),
            Prompt.about("restaurant-owner", Circle.SHOPKEEPER),
            Prompt.about("commuter", Circle.ACQUAINTANCE),
            Prompt.about("seat-neighbor", Circle.ACQUAINTANCE),
            Prompt.about("vacation-acquaintance", Circle.ACQUAINTANCE).in(Month.JULY, Month.SEPTEMBER),
            Prompt.about("librarian", Circle.ACQUAINTANCE),
            Prompt.about("waiting-room", Circle.ACQUAINTANCE));

    private static final List<Prompt> PAST_SEARCHES = List.of(
            Prompt.about("earlier-helper", Circle.ACQUAINTANCE),
            Prompt.about("earlier-introducer", Circle.ACQUAINTANCE),
            Prompt.about("reference-giver", Circle.MANAGER),
            Prompt.about("earlier-recruiter", Circle.RECRUITER),
            Prompt.about("earlier-agency", Circle.RECRUITER),
            Prompt.about("advice-giver", Circle.MET_WHILE_SEARCHING),
            Prompt.about("fellow-seeker", Circle.MET_WHILE_SEARCHING),
            Prompt.about("career-counselor", Circle.MENTOR),
            Prompt.about("person-you-helped", Circle.FRIEND));

    private static final List<Prompt> INTERVIEWS = List.of(
            Prompt.about("interviewer-who-said-no", Circle.INTERVIEWER),
            Prompt.about("close-second", Circle.INTERVIEWER),
            Prompt.about("panel-member", Circle.INTERVIEWER),
            Prompt.about("interviewer-who-moved", Circle.INTERVIEWER),
            Prompt.about("receptionist", Circle.MET_WHILE_SEARCHING),
            Prompt.about("tour-guide", Circle.MET_WHILE_SEARCHING),
            Prompt.about("fellow-candidate", Circle.MET_WHILE_SEARCHING),
            Prompt.about("phone-screener", Circle.RECRUITER),
            Prompt.about("interview-scheduler", Circle.RECRUITER));

    private static final List<Prompt> ALL = Stream.of(
                    of(PromptCategory.SERVICE_PROVIDERS, SERVICE_PROVIDERS),
                    of(PromptCategory.COMMUNITIES, COMMUNITIES),
                    of(PromptCategory.NEIGHBORS, NEIGHBORS),
                    of(PromptCategory.SCHOOL_AND_PARENTS, SCHOOL_AND_PARENTS),
                    of(PromptCategory.FORMER_LIVES, FORMER_LIVES),
                    of(PromptCategory.MET_BY_CHANCE, MET_BY_CHANCE),
                    of(PromptCategory.PAST_SEARCHES, PAST_SEARCHES),
                    of(PromptCategory.INTERVIEWS, INTERVIEWS))
            .flatMap(List::stream)
            .toList();

    private static final Map<String, Prompt> BY_ID =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Prompt::id, Function.identity()));

    private static final Map<Prompt, Integer> PLACES =
            IntStream.range(0, ALL.size()).boxed().collect(Collectors.toUnmodifiableMap(ALL::get, place -> place));

    private Catalogue() {}

    /** All prompts, in their order. */
    static List<Prompt> all() {
        return ALL;
    }

    /** The prompt, or 404. */
    static Prompt visible(String id) {
        Prompt prompt = BY_ID.get(id);
        if (prompt == null) {
            throw Problem.notFound();
        }
        return prompt;
    }

    /** The place of the prompt among all, from 0. */
    static int placeOf(Prompt prompt) {
        return PLACES.get(prompt);
    }

    private static List<Prompt> of(PromptCategory category, List<Prompt> prompts) {
        return prompts.stream().map(prompt -> prompt.of(category)).toList();
    }
}
