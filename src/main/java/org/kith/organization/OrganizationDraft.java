package org.kith.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.kith.http.Characters;

/**
 * What a client says about an organization.
 *
 * @param domain Internet domain, such as {@code lakeside.example}
 * @param aliases other names by which people know it
 */
public record OrganizationDraft(
        @NotBlank(message = "A name is needed.") @Size(max = 300, message = "Up to 300 characters.")
        String name,

        @Size(max = 253, message = "Up to 253 characters.")
        @Pattern(
                regexp = "[\\p{L}\\p{N}-]{1,63}(\\.[\\p{L}\\p{N}-]{1,63})+",
                message = "A domain such as lakeside.example.")
        String domain,

        @Size(max = 200, message = "Up to 200 characters.") String industry,

        @Size(max = 50, message = "Up to 50 aliases.")
        List<
                        @NotNull(message = "A name.") @NotBlank(message = "A name.")
                        @Size(max = 300, message = "Up to 300 characters.") String>
                aliases) {

    static OrganizationDraft of(Organization organization) {
        return new OrganizationDraft(
                organization.name, organization.domain, organization.industry, organization.aliases);
    }

    void applyTo(Organization organization, Instant now) {
        organization.rename(name.strip());
        organization.domain = domain == null ? null : domain.toLowerCase(Locale.ROOT);
        organization.industry = Characters.bare(industry);
        organization.aliases = aliases == null
                ? List.of()
                : aliases.stream().map(String::strip).distinct().toList();
        organization.updatedAt = now;
    }
}
