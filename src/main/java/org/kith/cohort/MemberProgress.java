package org.kith.cohort;

import java.util.UUID;
import org.kith.progress.ConnectorActivity;
import org.kith.progress.RecentDoings;

/**
 * What a member did of late: counts, and of nobody else anything.
 *
 * @param memberId of the membership
 * @param connector who was brought together by the member, and for whom
 * @param stalled where the search has gone quiet; null where it has not
 */
public record MemberProgress(
        UUID memberId,
        String displayName,
        int asked,
        int answered,
        int introductions,
        int interviews,
        int openLeads,
        ConnectorActivity connector,
        Stalled stalled) {

    static MemberProgress of(Peer peer, RecentDoings doings, Stalled stalled) {
        return new MemberProgress(
                peer.membershipId(),
                peer.displayName(),
                doings.asked(),
                doings.answered(),
                doings.introductions(),
                doings.interviews(),
                doings.openLeads(),
                doings.connector(),
                stalled);
    }
}
