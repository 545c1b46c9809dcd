package org.kith.snapshot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kith.advice.SuggestedAction;
import org.kith.ask.AskKind;

/** The request by which an ask to a contact is drafted, in the search of the date. */
public final class DraftAsk {
    private DraftAsk() {}

    /** @param further names and values of other members in turns; those whose value is null are left out */
    public static SuggestedAction of(Snapshot snapshot, Person person, AskKind kind, Object... further) {
        List<Object> members =
                new ArrayList<>(Arrays.asList("contactId", person.id(), "searchId", snapshot.searchId(), "kind", kind));
        members.addAll(Arrays.asList(further));
        return SuggestedAction.post("/v1/asks", members.toArray());
    }
}
