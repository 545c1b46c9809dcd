package org.kith.network;

import java.util.List;
import java.util.UUID;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;
import org.kith.contact.Circle;

/**
 * People with many ties among themselves.
 *
 * @param name what they share, in words
 * @param size how many they are
 * @param lookedAt how many of them were looked at for what they share
 * @param sharedBy how many of those share it
 * @param people some of them, those with the most ties among them first
 */
public record ClusterInsight(
        InsightRule rule,
        String name,
        int size,
        int lookedAt,
        int sharedBy,
        UUID organizationId,
        UUID groupId,
        Circle circle,
        List<PersonInNetwork> people,
        String words,
        List<Because> because,
        SuggestedAction suggestedAction) {}
