package org.kith.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.kith.tenancy.Owned;

/** An employer or other body. */
@Entity
@Table(name = "organization")
public class Organization extends Owned {
    public String name;

    /** Internet domain in lower case, or null. */
    public String domain;

    public String industry;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> aliases;

    /** {@link NormalizedName#key()} of the name, which only one organization of a seeker has. */
    @Column(name = "name_key")
    public String nameKey;

    /** {@link NormalizedName#normal()} of the name. */
    @Column(name = "name_normal")
    public String nameNormal;

    static Organization of(UUID seekerId, UUID id, Instant now) {
        Organization organization = new Organization();
        organization.begin(seekerId, id, now);
        return organization;
    }

    /** Gives it a name and everything that follows from it. */
    void rename(String newName) {
        name = newName;
        nameKey = keyOf(newName);
        nameNormal = normalOf(newName);
    }

    static String keyOf(String name) {
        return cut(NormalizedName.of(name).key());
    }

    static String normalOf(String name) {
        return cut(NormalizedName.of(name).normal());
    }

    /** The words by which it can be recognised: those of its name, its aliases, and its domain as a whole. */
    Set<String> words() {
        Set<String> words = new TreeSet<>(NormalizedName.of(name).words());
        aliases.forEach(alias -> words.addAll(NormalizedName.of(alias).words()));
        if (domain != null) {
            words.add(domain);
        }
        return words;
    }

    /** An index row holds up to a third of a page; names that differ only beyond it count as the same. */
    private static String cut(String text) {
        return text.length() <= 500 ? text : text.substring(0, 500);
    }
}
