package org.kith.ask;

import java.util.List;
import java.util.Set;

/**
 * The English words by which asks are read. All are in lower case; a phrase has its words separated by blanks. A word
 * belongs here when it says the same in nearly every ask; whatever is missing is read kindly.
 */
final class Vocabulary {
    /** Words of which nearly every English text has some; a text without them is in another language. */
    static final Set<String> ENGLISH = set("""
            a an the i i'm me my you your we our is are am be was were do does did have has had can could would will
            might may know who whom what which any anyone anybody at of to for with and or if that this it on in not
            please help job hi hello dear thanks""");

    /** Words that narrow nothing: everybody, any company, some time. */
    static final Set<String> GENERIC = set("""
            company companies firm firms business businesses employer employers organization organizations
            organisation organisations place places somewhere anywhere job jobs work working position positions
            opening openings vacancy vacancies role roles career careers opportunity opportunities something anything
            someone somebody anyone anybody everyone everybody nobody person persons people man woman guy help hand
            advice favor favour name names contact contacts friend friends list me you him her us them it this that
            these those which what whom who whose one ones thing things lot lots bit mind touch general advance future
            moment moments case fact need search hunt network life circle area areas field fields industry industries
            sector sectors branch branches market markets day days week weeks weekend month months year years hour
            hours minute minutes today tomorrow tonight yesterday now here there all hurry trouble particular way ways
            home once twice first last next least most chance interest interested order return reply answer response
            question questions message email mail call chat coffee talk meeting situation change
            and or but so if when where why how whether of to on be is are was were been am i i'm i've i'd my your
            can could would will might may must shall should do does did have has had not no yes please than then as
            kind best warm warmest many much thanks regards wishes greetings love pleasure respect gratitude having
            getting finding looking hearing doing being possible else other others another""");

    /** Words that stand before a noun without saying anything of it. */
    static final Set<String> PASSED_OVER = set("""
            a an the some any other another my your our his her its their these those few many several good great nice
            local nearby big large small little various different more new similar such right better interesting""");

    /** After these stands where. */
    static final Set<String> BEFORE_A_PLACE =
            set("at in into from with within inside near around among about across through");

    /** After these, and an article, stands what for. */
    static final Set<String> BEFORE_A_ROLE =
            set("need needs needing hire hires hiring seek seeks seeking employ employs recruit recruits as like");

    /** "For" says what for after these alone: "for a coffee" is no job. */
    static final Set<String> BEFORE_FOR = set(
            "looking searching hunting applying job jobs position positions opening openings vacancy vacancies work");

    static final Set<String> COMPANIES = set("""
            company companies firm firms business businesses employer employers organization organizations
            organisation organisations place places""");

    static final Set<String> WORK = set("""
            job jobs hire hires hiring opening openings vacancy vacancies position positions recruit recruits
            recruiting role roles work""");

    static final Set<String> DATES = set("""
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
            september october november december christmas easter thanksgiving""");

    /** A name that follows one of these is that of somebody who is greeted, or who signs. */
    static final Set<String> BEFORE_A_PERSON = set("""
            hi hello hey dear morning afternoon evening regards thanks yours wishes cheers love sincerely am i'm is you
            mr mrs ms dr""");

    static final Set<String> GREETINGS = set("hi hello hey greetings");

    /** A sentence that begins with one of these goes on in lower case after a name. */
    static final Set<String> OPENERS = set("""
            whom who what which where how when do does did could would can may might will is are have has if one two
            three a an the please""");

    /** What somebody did who is no stranger: "you helped me once". */
    static final Set<String> SHARED_PASTS = set("""
            helped told said mentioned introduced gave recommended wrote offered taught worked fixed showed asked
            suggested sold met knew hired trained mentored coached""");

    static final List<String> TO_EVERYBODY = List.of(
            "dear all",
            "hi all",
            "hello all",
            "hey all",
            "to all",
            "dear everyone",
            "hi everyone",
            "hello everyone",
            "hey everyone",
            "dear everybody",
            "hi everybody",
            "hello everybody",
            "dear friends",
            "hi friends",
            "hello friends",
            "dear colleagues",
            "dear network",
            "dear connections",
            "hi folks",
            "hi team",
            "hi guys",
            "hi there all",
            "to whom it may concern",
            "dear sir",
            "dear madam",
            "sir or madam",
            "friends and family");

    static final List<String> EVERYTHING = List.of(
            "everyone you know",
            "everybody you know",
            "all the people you know",
            "all your contacts",
            "all of your contacts",
            "all your friends",
            "all of your friends",
            "your whole network",
            "your entire network",
            "your address book",
            "your contact list",
            "as many as",
            "as many people",
            "as many names",
            "everyone in your",
            "everybody in your",
            "all your customers",
            "all your clients");

    static final List<String> PRESSURE = List.of(
            "urgent",
            "urgently",
            "asap",
            "immediately",
            "desperate",
            "desperately",
            "as soon as possible",
            "right away",
            "by tomorrow",
            "by today",
            "by tonight",
            "i beg",
            "begging",
            "last hope",
            "only hope",
            "have to help",
            "must help",
            "counting on you",
            "need this job",
            "owe me");

    static final List<String> REQUESTS = List.of(
            "could you",
            "would you",
            "can you",
            "will you",
            "may i",
            "could i",
            "can i",
            "please tell",
            "please let",
            "let me know",
            "i would like to ask",
            "i'd like to ask",
            "i wonder",
            "i wanted to ask",
            "tell me",
            "i'd love",
            "i would love",
            "please pass",
            "please introduce");

    static final List<String> DEMANDS = List.of(
            "give me a job",
            "get me a job",
            "find me a job",
            "offer me a job",
            "have a job for me",
            "hire me",
            "get me hired",
            "get me an interview",
            "get me a position",
            "get me in",
            "employ me");

    /** After these a demand is none: it says of somebody else what they might do. */
    static final Set<String> OF_OTHERS = set("that who which might may could somebody someone anybody anyone");

    static final List<String> INVITES_A_NO = List.of(
            "you probably",
            "you don't happen",
            "sorry to bother",
            "sorry to trouble",
            "sorry for bothering",
            "hate to ask",
            "don't want to bother",
            "do not want to bother",
            "hate to bother",
            "i suppose you can't",
            "i guess you can't",
            "i guess you don't",
            "you can't help",
            "you know nobody",
            "you don't know anybody",
            "you don't know anyone",
            "i know you are busy",
            "i know you're busy");

    /** Of what there are too many when more than a few are asked for. */
    static final Set<String> COUNTED =
            set("names people contacts introductions companies leads persons employers hints");

    static final List<String> NUMBERS = List.of("""
            zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
            seventeen eighteen nineteen twenty""".split("\\s+"));

    private Vocabulary() {}

    private static Set<String> set(String words) {
        return Set.copyOf(List.of(words.strip().split("\\s+")));
    }
}
