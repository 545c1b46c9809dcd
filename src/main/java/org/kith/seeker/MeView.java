package org.kith.seeker;

import java.util.List;
import java.util.UUID;

/**
 * Who the caller is.
 *
 * @param seeker whose data the key reaches
 * @param keyId the key that was sent
 * @param scopes what it may do
 * @param administrator whether it may make seekers and give out their keys
 */
public record MeView(SeekerView seeker, UUID keyId, List<String> scopes, boolean administrator) {}
