package org.kith.seeker;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.tenancy.FieldGroup;

/**
 * Who the caller is, what they may do, and for whom.
 *
 * @param seeker whose data the request works on
 * @param account whose key it is: the seeker, or who works for the seeker
 * @param keyId the key that was sent, or null when the caller signed in otherwise
 * @param scopes what may be done
 * @param fieldGroups what is shown beyond what the scopes show to everybody
 * @param administrator whether the caller may make seekers and give out their keys
 * @param grantId the grant by which one works for another, or null on one's own data
 * @param grantExpiresAt when that ends by itself, or null
 */
public record MeView(
        SeekerView seeker,
        SeekerView account,
        UUID keyId,
        List<String> scopes,
        List<FieldGroup> fieldGroups,
        boolean administrator,
        UUID grantId,
        Instant grantExpiresAt) {}
