package org.kith.contact;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kith.problem.Problem;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.HiddenMembers;

/** Names that are addresses stay as they are when somebody writes who is told others in their place. */
@ApplicationScoped
class HiddenNames {
    private final Contacts contacts;
    private final HiddenMembers hidden;

    @Inject
    HiddenNames(Contacts contacts, HiddenMembers hidden) {
        this.contacts = contacts;
        this.hidden = hidden;
    }

    /** A name as the database has it, and as the caller is told it. */
    private record Name(String kept, String told) {}

    /**
     * Takes out of a patch what says again what the caller was told in the place of a name.
     *
     * @throws Problem 403 when it says another one, since nobody would know what that replaces
     */
    void keepHidden(Contact contact, ObjectNode patch) {
        if (hidden.shows(FieldGroup.CONTACT_DETAILS)) {
            return;
        }
        List<String> pointers = new ArrayList<>();
        namesOf(contact).forEach((member, name) -> {
            if (patch.has(member) && !Objects.equals(name.kept, name.told)) {
                if (Objects.equals(patch.get(member).textValue(), name.told)) {
                    patch.remove(member);
                } else {
                    pointers.add("/" + member);
                }
            }
        });
        hidden.refuse(FieldGroup.CONTACT_DETAILS, pointers);
    }

    private Map<String, Name> namesOf(Contact contact) {
        ContactView told = contacts.view(contact.id);
        Map<String, Name> names = new LinkedHashMap<>();
        names.put("name", new Name(contact.name, told.name()));
        names.put("given", new Name(contact.given, told.given()));
        names.put("family", new Name(contact.family, told.family()));
        names.put("nickname", new Name(contact.nickname, told.nickname()));
        return names;
    }
}
