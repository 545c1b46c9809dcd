package org.kith.tenancy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a key or a grant allows. {@code *} stands for everything of the key's own seeker; {@code admin}, which it does not include,
 * for making and listing seekers and giving out their keys.
 */
public final class Scopes {
    /** Everything of the key's own seeker. */
    public static final String ALL = "*";
    /** The administration of seekers. */
    public static final String ADMIN = "admin";

    /** Every scope a key may be given, in the order of the contract. */
    public static final List<String> KNOWN = List.of(
            ALL,
            ADMIN,
            "api-keys:read",
            "api-keys:write",
            "asks:read",
            "asks:write",
            "audit:read",
            "clients:read",
            "clients:write",
            "cohorts:read",
            "cohorts:write",
            "contacts:read",
            "contacts:write",
            "documents:read",
            "documents:write",
            "events:read",
            "events:write",
            "export:read",
            "export:write",
            "grants:read",
            "grants:write",
            "gratitude:read",
            "gratitude:write",
            "groups:read",
            "groups:write",
            "imports:read",
            "imports:write",
            "interactions:read",
            "interactions:write",
            "introductions:read",
            "introductions:write",
            "leads:read",
            "leads:write",
            "notes:read",
            "notes:write",
            "organizations:read",
            "organizations:write",
            "paths:read",
            "plan:read",
            "plan:write",
            "prompts:read",
            "prompts:write",
            "relationships:read",
            "relationships:write",
            "reminders:read",
            "reminders:write",
            "searches:read",
            "searches:write",
            "seekers:read",
            "seekers:write");

    /** What no grant gives: who somebody is, who may come in, and everything at once stay with the seeker. */
    private static final Set<String> OWN = Set.of(
            ALL,
            ADMIN,
            "api-keys:read",
            "api-keys:write",
            "audit:read",
            "clients:read",
            "clients:write",
            "cohorts:read",
            "cohorts:write",
            "export:read",
            "export:write",
            "grants:read",
            "grants:write",
            "seekers:write");

    private Scopes() {}

    /** Whether a seeker may let others do it. */
    public static boolean mayBeGranted(String scope) {
        return KNOWN.contains(scope) && !OWN.contains(scope);
    }

    /** What both allow. */
    static Set<String> both(Set<String> ofKey, Set<String> ofGrant) {
        return ofGrant.stream().filter(scope -> allow(ofKey, scope)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether holding the granted scopes allows what the needed one stands for. */
    public static boolean allow(Set<String> granted, String needed) {
        return granted.contains(needed) || (granted.contains(ALL) && !needed.equals(ADMIN));
    }
}
