package org.kith.pool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.organization.NormalizedName;
import org.kith.page.Columns;
import org.kith.page.Rows;
import org.kith.path.Network;
import org.kith.path.Networks;
import org.kith.seeker.Today;
import org.kith.tenancy.Caller;

/** Reads what the seeker of the transaction brings into a pool. */
@ApplicationScoped
class ReadPart {
    /** Sorted by the contact, so that merging goes by a fixed order. What two contacts share is nobody's own. */
    private static final String ADDRESSES = "select k.owner, encode(substring(sha256(convert_to("
            + "k.kind || ' ' || k.value, 'UTF8')) for 16), 'hex')::uuid from (select kind, value,"
            + " (array_agg(contact_id))[1] as owner from contact_key where seeker_id = ? and kind in ('EMAIL', 'PHONE')"
            + " group by kind, value having count(*) = 1) k order by k.owner, k.kind, k.value";

    private static final String ORGANIZATIONS =
            "select id, name, aliases from organization where seeker_id = ?" + " order by id";

    /** With the seeker, and the date twice. */
    private static final String THERE = "select organization_id, contact_id from affiliation where seeker_id = ?"
            + " and (started_on is null or started_on <= ?) and (ended_on is null or ended_on >= ?)";

    private final Networks networks;
    private final Rows rows;
    private final Caller caller;
    private final Today today;

    @Inject
    ReadPart(Networks networks, Rows rows, Caller caller, Today today) {
        this.networks = networks;
        this.rows = rows;
        this.caller = caller;
        this.today = today;
    }

    Part now() {
        UUID me = caller.seekerId();
        LocalDate date = today.date();
        Network network = networks.of(date);
        return new Part(me, today.endOf(date), network, addresses(me, network), employers(me, date, network));
    }

    /** Whoever is on no path is nobody in the pool either. */
    private Addresses addresses(UUID me, Network network) {
        Addresses addresses = new Addresses();
        rows.each(ADDRESSES, List.of(me), row -> {
            Columns column = new Columns(row);
            int owner = network.number(column.id());
            if (owner >= 0 && !network.isBarred(owner)) {
                addresses.add(owner, column.id());
            }
        });
        return addresses;
    }

    private List<Employer> employers(UUID me, LocalDate date, Network network) {
        Map<UUID, List<Integer>> people = new HashMap<>();
        rows.each(THERE, List.of(me, date, date), row -> {
            Columns column = new Columns(row);
            UUID organization = column.id();
            int person = network.number(column.id());
            if (person >= 0 && !network.isBarred(person)) {
                people.computeIfAbsent(organization, id -> new ArrayList<>()).add(person);
            }
        });
        Map<UUID, List<Integer>> ends = new HashMap<>();
        for (int i = 0; i < network.ends(); i++) {
            ends.computeIfAbsent(network.end(i).organizationId(), id -> new ArrayList<>())
                    .add(i);
        }
        List<Employer> employers = new ArrayList<>();
        rows.each(ORGANIZATIONS, List.of(me), row -> {
            Columns column = new Columns(row);
            UUID id = column.id();
            if (people.containsKey(id) || ends.containsKey(id)) {
                List<NormalizedName> names = Stream.concat(Stream.of(column.text()), column.texts().stream())
                        .map(NormalizedName::of)
                        .toList();
                employers.add(new Employer(id, names, numbers(people.get(id)), numbers(ends.get(id))));
            }
        });
        return List.copyOf(employers);
    }

    private static int[] numbers(List<Integer> list) {
        return list == null ? new int[0] : list.stream().mapToInt(i -> i).toArray();
    }
}
