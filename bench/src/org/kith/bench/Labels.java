package org.kith.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What the scenarios call things, in the words of the API. */
final class Labels {
    private static final Map<String, String> CIRCLES = new LinkedHashMap<>();
    private static final Map<String, String> CHANNELS = Map.ofEntries(
            Map.entry("phone", "PHONE"),
            Map.entry("call", "PHONE"),
            Map.entry("video", "VIDEO"),
            Map.entry("in person", "IN_PERSON"),
            Map.entry("paper", "IN_PERSON"),
            Map.entry("email", "EMAIL"),
            Map.entry("e-mail", "EMAIL"),
            Map.entry("text", "TEXT"),
            Map.entry("sms", "TEXT"),
            Map.entry("facebook", "SOCIAL_MEDIA"),
            Map.entry("linkedin", "SOCIAL_MEDIA"),
            Map.entry("card", "LETTER"),
            Map.entry("letter", "LETTER"),
            Map.entry("note", "LETTER"));

    static {
        CIRCLES.put("former colleague", "FORMER_COWORKER");
        CIRCLES.put("former coworker", "FORMER_COWORKER");
        CIRCLES.put("former client", "CLIENT");
        CIRCLES.put("colleague", "COWORKER");
        CIRCLES.put("coworker", "COWORKER");
        CIRCLES.put("friend", "FRIEND");
        CIRCLES.put("family", "FAMILY");
        CIRCLES.put("relative", "FAMILY");
        CIRCLES.put("acquaintance", "ACQUAINTANCE");
        CIRCLES.put("neighbor", "NEIGHBOR");
        CIRCLES.put("neighbour", "NEIGHBOR");
        CIRCLES.put("manager", "MANAGER");
        CIRCLES.put("client", "CLIENT");
        CIRCLES.put("mentor", "MENTOR");
        CIRCLES.put("recruiter", "RECRUITER");
        CIRCLES.put("classmate", "CLASSMATE");
        CIRCLES.put("teacher", "TEACHER");
        CIRCLES.put("postal carrier", "POSTAL_CARRIER");
        CIRCLES.put("parent at school", "SCHOOL_PARENT");
        CIRCLES.put("place of worship", "FELLOW_BELIEVER");
        CIRCLES.put("service provider", "SERVICE_PROVIDER");
        CIRCLES.put("interviewer", "INTERVIEWER");
        CIRCLES.put("met while job hunting", "MET_WHILE_SEARCHING");
        CIRCLES.put("met while searching", "MET_WHILE_SEARCHING");
        CIRCLES.put("online", "ONLINE");
    }

    private Labels() {}

    /** The circle of that name; null when it is a community of its own, which is a group. */
    static String circle(String label) {
        return CIRCLES.get(label.toLowerCase(Locale.ROOT));
    }

    /** The circle to which members of a community belong. */
    static String circleOfGroup(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        return lower.contains("co-op") ? "CO_OP_MEMBER" : lower.contains("club") ? "CLUB_MEMBER" : "OTHER";
    }

    static String channel(String label) {
        return label.isEmpty() ? null : CHANNELS.getOrDefault(label.toLowerCase(Locale.ROOT), "OTHER");
    }
}
