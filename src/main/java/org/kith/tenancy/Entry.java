package org.kith.tenancy;

import java.util.UUID;

/**
 * How a transaction begins: for whose data, and what has to hold yet.
 *
 * @param seekerId whose rows it may see
 * @param accountId whose key it is and to whom the grant was given; null for work the service does by itself
 * @param keyId the key, which must not have been revoked; null for none
 * @param grantId the grant by which one account works on another's data, which must not be over; null for one's own
 */
record Entry(UUID seekerId, UUID accountId, UUID keyId, UUID grantId) {

    /** Work of the service, or one whose right was checked. */
    static Entry of(UUID seekerId) {
        return new Entry(seekerId, null, null, null);
    }

    boolean isByGrant() {
        return grantId != null;
    }
}
