package org.kith.gate;

import java.util.List;
import java.util.Map;

/** What operations need that their examples do not say. */
final class Needs {
    /** In which collection the thing is whose id a member or a parameter holds, by its name in lower case. */
    static final Map<String, String> COLLECTION_OF_MEMBER = Map.ofEntries(
            Map.entry("contactid", "/v1/contacts"),
            Map.entry("othercontactid", "/v1/contacts"),
            Map.entry("gatewaycontactid", "/v1/contacts"),
            Map.entry("searchid", "/v1/searches"),
            Map.entry("documentid", "/v1/documents"),
            Map.entry("connectorcontactid", "/v1/contacts"),
            Map.entry("tocontactid", "/v1/contacts"),
            Map.entry("forcontactid", "/v1/contacts"),
            Map.entry("holdercontactid", "/v1/contacts"),
            Map.entry("askid", "/v1/asks"),
            Map.entry("replacesaskid", "/v1/asks"),
            Map.entry("continuesaskid", "/v1/asks"),
            Map.entry("aboutid", "/v1/contacts"),
            Map.entry("leadid", "/v1/leads"),
            Map.entry("givenbycontactid", "/v1/contacts"),
            Map.entry("venueid", "/v1/venues"),
            Map.entry("organizationid", "/v1/organizations"));
    /** Operations that need another one before them. */
    static final Map<String, List<String>> BEFORE = Map.ofEntries(
            Map.entry("restoreContact", List.of("archiveContact")),
            Map.entry("removeGroupMember", List.of("putGroupMember")),
            Map.entry("reopenDebt", List.of("waiveDebt")),
            Map.entry("resumeSearch", List.of("pauseSearch")),
            Map.entry("reopenSearch", List.of("endSearch")),
            Map.entry("meetThroughIntroduction", List.of("makeIntroduction")),
            Map.entry("reopenIntroduction", List.of("declineIntroduction")),
            Map.entry("remindAsk", List.of("sendAsk")),
            Map.entry("fulfillAsk", List.of("sendAsk")),
            Map.entry("declineAsk", List.of("sendAsk")),
            Map.entry("restAsk", List.of("sendAsk")),
            Map.entry("reopenAsk", List.of("sendAsk", "restAsk")),
            Map.entry("acceptLead", List.of("offerLead")),
            Map.entry("reopenLead", List.of("closeLead")),
            Map.entry("wakeContact", List.of("restContact")),
            Map.entry("reopenReminder", List.of("finishReminder")),
            Map.entry("removeEventPerson", List.of("putEventPerson")),
            Map.entry("undoImport", List.of("streamImport")),
            Map.entry("restorePrompt", List.of("skipPrompt")));
    /** Operations of whose query parameters one is needed, and which. */
    static final Map<String, String> ONE_PARAMETER = Map.of("findPaths", "role");
    /** Things that are made within another one, and read by themselves: by which operation. */
    static final Map<String, String> MADE_BY = Map.ofEntries(Map.entry("/v1/target-employers", "createTargetEmployer"));
    /** Things that nobody makes: what has to be done for one to be in the collection. */
    static final Map<String, String> COMES_OF = Map.ofEntries(
            Map.entry("/v1/debts", "doFavor"),
            Map.entry("/v1/leads/{id}/passes", "passLeadOn"),
            Map.entry("/v1/cohorts/{id}/members", "createBuddyPair"));
    /** Things of which there is one at a time: what is done to it before the next can be made. */
    static final Map<String, String> ONE_AT_A_TIME = Map.ofEntries(Map.entry("/v1/searches", "endSearch"));
    /** What an object with a type and an id points at. */
    static final Map<String, String> COLLECTION_OF_TYPE = Map.ofEntries(Map.entry("CONTACT", "/v1/contacts"));

    private Needs() {}
}
