/**
 * Reads contact files as other programs write them: vCard 2.1 to 4.0 and the CSV exports of LinkedIn, Google, Outlook,
 * Thunderbird and whatever else names its columns. Everything starts at {@link org.kith.interchange.ContactFile}.
 *
 * <p>Files are hostile until read: time is linear in their size, memory is bounded by one card or record, and what could
 * not be taken as it stands becomes a {@link org.kith.interchange.Finding} of its row instead of an exception. Nothing
 * here knows a database, a tenant or HTTP, and nothing is normalised for matching; those who store people do that.
 */
package org.kith.interchange;
