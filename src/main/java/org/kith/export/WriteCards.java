package org.kith.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Categories;
import ezvcard.property.Revision;
import ezvcard.property.StructuredName;
import ezvcard.property.Uid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.UUID;
import org.kith.contact.Email;
import org.kith.contact.Phone;
import org.kith.contact.PostalAddress;
import org.kith.contact.Url;
import org.kith.page.Columns;
import org.kith.page.Rows;

/** Writes the contacts as vCards (version 4.0, RFC 6350), for an address book. */
@ApplicationScoped
class WriteCards {
    static final String ENTRY = "contacts.vcf";
    private static final int FETCHED = 100;

    private static final String SQL = "select t.id, t.name, t.given, t.family, t.nickname, t.emails::text,"
            + " t.phones::text, t.urls::text, t.addresses::text, t.tags, t.notes, w.name, w.title, t.updated_at"
            + " from contact t left join lateral (select o.name, a.title from affiliation a"
            + " join organization o on o.seeker_id = a.seeker_id and o.id = a.organization_id"
            + " where a.seeker_id = t.seeker_id and a.contact_id = t.id and a.ended_on is null"
            + " order by a.position limit 1) w on true where t.seeker_id = ? order by t.id";

    private final Rows rows;
    private final ObjectMapper json;

    @Inject
    WriteCards(Rows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    @SuppressWarnings("resource") // the writer of the entry is closed by whoever opened it
    void write(UUID seekerId, Writer out) {
        VCardWriter cards = new VCardWriter(out, VCardVersion.V4_0);
        cards.setAddProdId(false);
        rows.each(SQL, List.of(seekerId), FETCHED, row -> {
            try {
                cards.write(card(new Columns(row)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private VCard card(Columns column) throws java.sql.SQLException {
        VCard card = new VCard();
        card.setUid(Uid.random());
        card.getUid().setValue("urn:uuid:" + column.id());
        card.setFormattedName(column.text());
        StructuredName name = new StructuredName();
        name.setGiven(column.text());
        name.setFamily(column.text());
        if (name.getGiven() != null || name.getFamily() != null) {
            card.setStructuredName(name);
        }
        String nickname = column.text();
        if (nickname != null) {
            card.setNickname(nickname);
        }
        reach(card, column);
        List<String> tags = column.texts();
        if (!tags.isEmpty()) {
            Categories categories = new Categories();
            categories.getValues().addAll(tags);
            card.setCategories(categories);
        }
        String notes = column.text();
        if (notes != null) {
            card.addNote(notes);
        }
        work(card, column.text(), column.text());
        card.setRevision(new Revision(column.instant()));
        return card;
    }

    private void reach(VCard card, Columns column) throws java.sql.SQLException {
        for (Email email : read(column.text(), Email[].class)) {
            ezvcard.property.Email property = new ezvcard.property.Email(email.address());
            if (email.label() != null) {
                property.getTypes().add(EmailType.get(email.label()));
            }
            card.addEmail(property);
        }
        for (Phone phone : read(column.text(), Phone[].class)) {
            ezvcard.property.Telephone property = new ezvcard.property.Telephone(phone.number());
            if (phone.label() != null) {
                property.getTypes().add(TelephoneType.get(phone.label()));
            }
            card.addTelephoneNumber(property);
        }
        for (Url url : read(column.text(), Url[].class)) {
            card.addUrl(url.url());
        }
        for (PostalAddress address : read(column.text(), PostalAddress[].class)) {
            card.addAddress(address(address));
        }
    }

    private static Address address(PostalAddress known) {
        Address address = new Address();
        address.setStreetAddress(known.street());
        address.setLocality(known.city());
        address.setRegion(known.region());
        address.setPostalCode(known.postalCode());
        address.setCountry(known.country());
        address.setLabel(known.formatted());
        return address;
    }

    private static void work(VCard card, String organization, String title) {
        if (organization != null) {
            card.setOrganization(organization);
        }
        if (title != null) {
            card.addTitle(title);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What is kept of a contact can be read", e);
        }
    }
}
