package org.kith.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kith.http.Parameters;
import org.kith.organization.OrganizationMatches.OrganizationMatch;
import org.kith.page.Rows;
import org.kith.problem.Problem;
import org.kith.tenancy.Caller;

/** Finds the organizations that a name somebody wrote may mean, and says how sure that is. */
@ApplicationScoped
class MatchOrganizations {
    /** Candidates that share a word; a seeker whose organizations share one word more often learns of the first. */
    private static final int CANDIDATES = 1_000;

    private static final String SHARING_A_WORD = "select " + OrganizationView.COLUMNS
            + " from organization t where t.seeker_id = ? and t.id in (select w.organization_id"
            + " from organization_word w where w.seeker_id = ? and w.word = any (?)) order by t.name_key limit "
            + CANDIDATES;

    private final Rows rows;
    private final Caller caller;

    @Inject
    MatchOrganizations(Rows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    OrganizationMatches of(String nameParameter, String limitParameter) {
        Parameters parameters = new Parameters();
        int limit = parameters.integer("limit", limitParameter, 1, 200, 50);
        String name = parameters.text("name", nameParameter, 300);
        parameters.done();
        if (name == null) {
            throw Problem.badParameter("name", "required", "A name to look for.");
        }
        List<OrganizationMatch> matches = candidates(name).stream()
                .map(candidate -> grade(name, candidate))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(OrganizationMatch::grade))
                .limit(limit)
                .toList();
        return new OrganizationMatches(matches, matches.isEmpty() ? reason() : null);
    }

    private List<OrganizationView> candidates(String name) {
        List<String> words = new ArrayList<>(NormalizedName.of(name).words());
        words.add(name.toLowerCase(Locale.ROOT));
        return rows.all(
                SHARING_A_WORD,
                List.of(caller.seekerId(), caller.seekerId(), words.toArray(String[]::new)),
                OrganizationView::read);
    }

    private static Optional<OrganizationMatch> grade(String name, OrganizationView known) {
        if (name.equalsIgnoreCase(known.domain())) {
            return Optional.of(new OrganizationMatch(known, MatchGrade.EXACT, "It is the organization's domain."));
        }
        NormalizedName asked = NormalizedName.of(name);
        Optional<MatchGrade> byName = MatchGrade.between(asked, NormalizedName.of(known.name()));
        Optional<MatchGrade> byAlias = known.aliases().stream()
                .map(alias -> MatchGrade.between(asked, NormalizedName.of(alias)))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
        boolean aliasIsBetter =
                byAlias.isPresent() && (byName.isEmpty() || byAlias.get().compareTo(byName.get()) < 0);
        return (aliasIsBetter ? byAlias : byName)
                .map(grade -> new OrganizationMatch(known, grade, because(grade, aliasIsBetter)));
    }

    private static String because(MatchGrade grade, boolean alias) {
        String which = alias ? "An alias" : "The name";
        return switch (grade) {
            case EXACT -> which + " is the same but for legal form, case, accents and punctuation.";
            case STRONG -> which + " has the same telling words, or one begins with all words of the other.";
            case WEAK -> which + " has a telling word in common.";
        };
    }

    private String reason() {
        boolean any = rows.any("select 1 from organization where seeker_id = ? limit 1", List.of(caller.seekerId()));
        return any ? "NO_MATCH" : "NOTHING_THERE";
    }
}
