package org.kith.organization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.kith.page.Folded;

/**
 * The name of an organization as it is compared: without case, accents, punctuation, and, in the shorter form, without
 * its legal form ("Müller &amp; Söhne GmbH" and "Mueller"… stay apart; "ACME, Inc." and "Acme Ltd" meet).
 *
 * @param key the folded words, legal form included
 * @param words the folded words without the legal form; the same as in the key when nothing else is left
 */
public record NormalizedName(String key, List<String> words) {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST_WORD = 60;

    /** Legal forms as they stand once dots are gone; those of several words are looked for at the end, longest first. */
    private static final List<List<String>> LEGAL_FORMS = List.of(
                    "gmbh co kg",
                    "gmbh co kgaa",
                    "ag co kg",
                    "ag co kgaa",
                    "gmbh",
                    "mbh",
                    "ggmbh",
                    "ag",
                    "kg",
                    "kgaa",
                    "ohg",
                    "gbr",
                    "ug haftungsbeschrankt",
                    "ug",
                    "ev",
                    "eg",
                    "se",
                    "inc",
                    "incorporated",
                    "corp",
                    "corporation",
                    "co inc",
                    "co ltd",
                    "co",
                    "company",
                    "llc",
                    "llp",
                    "lp",
                    "pllc",
                    "pc",
                    "ltd",
                    "limited",
                    "plc",
                    "pty ltd",
                    "pty",
                    "pte ltd",
                    "pte",
                    "pvt ltd",
                    "private limited",
                    "pvt",
                    "sa",
                    "sas",
                    "sasu",
                    "sarl",
                    "srl",
                    "spa",
                    "snc",
                    "scs",
                    "sl",
                    "slu",
                    "sau",
                    "sa de cv",
                    "s de rl de cv",
                    "ltda",
                    "eireli",
                    "bv",
                    "nv",
                    "vof",
                    "cv",
                    "bvba",
                    "ab",
                    "as",
                    "asa",
                    "aps",
                    "a s",
                    "oy",
                    "oyj",
                    "kft",
                    "zrt",
                    "nyrt",
                    "sp z o o",
                    "sp zoo",
                    "spzoo",
                    "sro",
                    "s r o",
                    "doo",
                    "d o o",
                    "ooo",
                    "oao",
                    "zao",
                    "pao",
                    "kk",
                    "gk",
                    "bhd",
                    "sdn bhd",
                    "tbk",
                    "pt",
                    "jsc",
                    "pjsc",
                    "as oy")
            .stream()
            .map(form -> List.of(form.split(" ", -1)))
            .sorted((a, b) -> Integer.compare(b.size(), a.size()))
            .toList();

    /** Words that many organizations share, and that tell none of them apart. */
    private static final Set<String> GENERIC = Set.of(
            "the",
            "and",
            "of",
            "group",
            "holding",
            "holdings",
            "international",
            "global",
            "worldwide",
            "services",
            "solutions",
            "systems",
            "technologies",
            "technology",
            "consulting",
            "partners",
            "associates",
            "industries",
            "enterprises",
            "bank",
            "university",
            "school",
            "church",
            "hospital",
            "restaurant",
            "shop",
            "store",
            "center",
            "centre",
            "institute",
            "foundation",
            "association",
            "society",
            "club",
            "studio",
            "agency",
            "media",
            "software",
            "deutschland",
            "usa",
            "us",
            "uk",
            "europe",
            "america",
            "der",
            "die",
            "und",
            "de",
            "la",
            "le",
            "et",
            "y");

    /** Folds a name. */
    public static NormalizedName of(String name) {
        List<String> words = fold(name);
        List<String> bare = withoutLegalForm(words);
        return new NormalizedName(String.join(" ", words), bare.isEmpty() ? words : bare);
    }

    /** The words without the legal form, as one text. */
    public String normal() {
        return String.join(" ", words);
    }

    /** The words that tell this organization from others; all of them when it has only generic ones. */
    public List<String> distinctive() {
        List<String> distinctive =
                words.stream().filter(word -> !GENERIC.contains(word)).toList();
        return distinctive.isEmpty() ? words : distinctive;
    }

    private static List<String> fold(String name) {
        String dotless = name.replace("&", " and ").replace("+", " plus ").replaceAll("(?<=\\p{L})[.'’](?=\\p{L})", "");
        String folded = Folded.letters(dotless);
        List<String> words = new ArrayList<>();
        for (String word : NO_WORD.split(folded, -1)) {
            if (!word.isEmpty()) {
                words.add(word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD));
            }
        }
        return words.isEmpty() ? Arrays.asList(name.strip().toLowerCase(Locale.ROOT)) : words;
    }

    private static List<String> withoutLegalForm(List<String> words) {
        List<String> rest = words;
        for (boolean found = true; found; ) {
            found = false;
            for (List<String> form : LEGAL_FORMS) {
                if (rest.size() > form.size()
                        && rest.subList(rest.size() - form.size(), rest.size()).equals(form)) {
                    rest = rest.subList(0, rest.size() - form.size());
                    found = true;
                    break;
                }
            }
            if (!rest.isEmpty() && rest.get(rest.size() - 1).equals("and") && rest.size() < words.size()) {
                rest = rest.subList(0, rest.size() - 1);
            }
        }
        return rest;
    }
}
