package org.kith.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import org.kith.advice.EmptyReason;
import org.kith.advice.Texts;
import org.kith.path.Network;
import org.kith.path.Networks;
import org.kith.path.TieProvenance;
import org.kith.problem.Problem;
import org.kith.seeker.Today;
import org.kith.tenancy.Caller;

/** Puts the part of the network together that is asked for. */
@ApplicationScoped
class ShowNetwork {
    private final Networks networks;
    private final ReadPeople read;
    private final Caller caller;
    private final Today today;
    private final Texts texts;

    @Inject
    ShowNetwork(Networks networks, ReadPeople read, Caller caller, Today today, Texts texts) {
        this.networks = networks;
        this.read = read;
        this.caller = caller;
        this.today = today;
        this.texts = texts;
    }

    NetworkView of(Selection selection) {
        LocalDate asOf = selection.asOf() == null ? today.date() : selection.asOf();
        Network network = networks.of(asOf);
        int around = selection.aroundContactId() == null ? -1 : known(selection.aroundContactId(), network);
        BitSet fitting = read.fitting(network, selection, asOf);
        Chosen chosen = Chosen.of(network, fitting, around, selection);
        List<Node> contacts = read.nodes(network, chosen, asOf);
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        if (selection.includeSeeker()) {
            nodes.add(Node.seeker(caller.seekerId(), read.seeker()));
            edges.addAll(own(network, contacts, selection.minStrength()));
        }
        nodes.addAll(contacts);
        int most = Math.max(0, selection.mostEdges() - edges.size());
        edges.addAll(read.edges(network, chosen, selection.minStrength(), most));
        Counts counts = new Counts(contacts.size(), chosen.all(), edges.size(), chosen.ties());
        return new NetworkView(asOf, nodes, edges, counts, reason(network, contacts), words(network, contacts));
    }

    private static int known(UUID contactId, Network network) {
        int number = network.number(contactId);
        if (number < 0) {
            throw Problem.notFound();
        }
        return number;
    }

    private List<Edge> own(Network network, List<Node> contacts, int least) {
        List<Edge> edges = new ArrayList<>();
        for (Node node : contacts) {
            int number = network.number(node.id());
            if (network.firstTie(number) >= least) {
                TieProvenance provenance = network.isStated(number) ? TieProvenance.STATED : TieProvenance.DERIVED;
                edges.add(new Edge(caller.seekerId(), node.id(), node.strength(), null, provenance, false, null, 0));
            }
        }
        return edges;
    }

    private static EmptyReason reason(Network network, List<Node> contacts) {
        if (!contacts.isEmpty()) {
            return null;
        }
        return network.size() == 0 ? EmptyReason.NOTHING_THERE : EmptyReason.NO_MATCH;
    }

    private String words(Network network, List<Node> contacts) {
        EmptyReason reason = reason(network, contacts);
        return reason == null ? null : texts.of("network." + reason.name());
    }
}
