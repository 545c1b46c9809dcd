package org.kith.interchange;

/** Tells what stands where an e-mail address is expected. */
final class MailAddress {
    private static final int LONGEST = 320;

    private MailAddress() {}

    /** Without the name before it and the scheme. */
    static String bare(String text) {
        String address = text;
        int open = address.lastIndexOf('<');
        if (open >= 0 && address.endsWith(">")) {
            address = address.substring(open + 1, address.length() - 1).strip();
        }
        return address.regionMatches(true, 0, "mailto:", 0, 7)
                ? address.substring(7).strip()
                : address;
    }

    /** Whether it has what makes an address, an at sign between other signs. */
    static boolean isOne(String text) {
        int at = text.indexOf('@');
        return at > 0 && at < text.length() - 1 && text.length() <= LONGEST;
    }

    /** Whether no mail would arrive there, though it was meant as an address. */
    static boolean isDoubtful(String address) {
        return address.chars().anyMatch(Character::isWhitespace) || address.indexOf('@') != address.lastIndexOf('@');
    }

    /** An X.500 path, which Outlook writes for people of the same company. */
    static boolean isOfExchange(String text) {
        return text.startsWith("/") && text.contains("=");
    }
}
