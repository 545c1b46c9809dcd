package org.kith.bench;

import java.util.List;
import java.util.Locale;

/** Invented names, put together from syllables, so that the data is nobody's. */
final class Names {
    static final List<String> GIVEN = List.of(
            "Adalin", "Bertil", "Corvan", "Daria", "Elmo", "Fenja", "Goran", "Hedda", "Ivo", "Jolanta", "Kasimir",
            "Lioba", "Mirko", "Nele", "Oswin", "Petra", "Quirin", "Runa", "Silvan", "Thea", "Ulf", "Vesna", "Wanda",
            "Xaver", "Yorick", "Zelda", "Álvaro", "Björk", "Cécile", "Émile", "Jürgen", "Łucja", "Noémi", "Ørjan",
            "Šimon", "Zoë", "Amara", "Bashir", "Chidi", "Dalisay", "Emeka", "Farida", "Goro", "Hana", "Imani", "Jiro",
            "Kavya", "Leilani", "Mei", "Nadir", "Oluchi", "Priya", "Rafi", "Sanjay", "Tomoko", "Usha", "Vikram", "Wei",
            "Yara", "Zubair");
    static final List<String> TAGS = List.of(
            "alumni",
            "band",
            "book-club",
            "bowling",
            "camping",
            "chess",
            "choir",
            "climbing",
            "conference",
            "cycling",
            "dance",
            "design",
            "dog-park",
            "engineering",
            "farming",
            "finance",
            "garage",
            "garden",
            "gym",
            "hiking",
            "hospital",
            "kitchen",
            "language",
            "library",
            "logistics",
            "market",
            "neighborhood",
            "orchestra",
            "parents",
            "photography",
            "recruiting",
            "running",
            "sailing",
            "school",
            "startup",
            "swimming",
            "theatre",
            "travel",
            "volunteer",
            "yoga");
    static final List<String> CIRCLES = List.of(
            "ACQUAINTANCE",
            "ONLINE",
            "FORMER_COWORKER",
            "COWORKER",
            "CLIENT",
            "CLASSMATE",
            "FRIEND",
            "CLUB_MEMBER",
            "RECRUITER",
            "SERVICE_PROVIDER",
            "NEIGHBOR",
            "MANAGER",
            "SCHOOL_PARENT",
            "FAMILY",
            "MENTOR",
            "TEACHER",
            "FELLOW_BELIEVER",
            "SHOPKEEPER",
            "CO_OP_MEMBER",
            "INTERVIEWER",
            "POSTAL_CARRIER",
            "OTHER");
    static final List<String> TITLES = List.of(
            "Accountant",
            "Buyer",
            "Carpenter",
            "Data Engineer",
            "Designer",
            "Electrician",
            "Head of Sales",
            "Hiring Manager",
            "Machinist",
            "Nurse",
            "Office Manager",
            "Plant Director",
            "Product Owner",
            "Recruiter",
            "Software Developer",
            "Teacher",
            "Technical Lead",
            "Translator",
            "Vice President Operations",
            "Welder");
    private static final List<String> FRONT = List.of(
            "Ald", "Bram", "Cald", "Dorn", "Elk", "Farn", "Grim", "Hald", "Isen", "Jarn", "Kolm", "Lund", "Mark",
            "Nord", "Oster", "Palm", "Quint", "Rost", "Stern", "Thorn", "Ulm", "Vald", "Wint", "Yarn", "Zorn", "Brück",
            "Schön", "Klein", "Møl", "Dvor", "Okon", "Tana", "Mori", "Kova", "Rami", "Sant", "Fern", "Cast", "Mont",
            "Bell");
    private static final List<String> BACK = List.of(
            "beck", "berg", "bury", "by", "dale", "den", "er", "feld", "ford", "gate", "ham", "hart", "holm", "ing",
            "kamp", "land", "ley", "man", "mont", "ova", "quist", "ridge", "sen", "stad", "stein", "ton", "vale",
            "wick", "wood", "worth");
    private static final List<String> TRADES = List.of(
            "Works",
            "Foods",
            "Labs",
            "Systems",
            "Logistics",
            "Clinic",
            "Partners",
            "Energy",
            "Textiles",
            "Press",
            "Motors",
            "School");

    private Names() {}

    static int families() {
        return FRONT.size() * BACK.size();
    }

    static String family(int i) {
        return FRONT.get(i % FRONT.size()) + BACK.get(i / FRONT.size() % BACK.size());
    }

    /** A name of an organization; different for each number below 14,400. */
    static String organization(int i) {
        return family(i) + " " + TRADES.get((i / families() + i) % TRADES.size());
    }

    /** As it stands in addresses. */
    static String plain(String name) {
        String marked = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKD);
        return marked.replaceAll("[^A-Za-z0-9]+", "").toLowerCase(Locale.ROOT);
    }
}
