package org.kith.network;

import java.util.List;

/** Writes a network as GraphML (graphml.graphdrawing.org), which Gephi, yEd, Cytoscape, NetworkX and igraph read. */
final class WriteGraphml {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final String SCHEMA = NAMESPACE + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd";

    /** A name, and of what and of which type it is. */
    private record Key(String name, String of, String type) {
        String id() {
            return of + "-" + name;
        }
    }

    private static final List<Key> KEYS = List.of(
            new Key("label", "node", "string"),
            new Key("type", "node", "string"),
            new Key("circle", "node", "string"),
            new Key("organizationId", "node", "string"),
            new Key("organization", "node", "string"),
            new Key("closeness", "node", "string"),
            new Key("strength", "node", "double"),
            new Key("connector", "node", "boolean"),
            new Key("weight", "edge", "double"),
            new Key("kind", "edge", "string"),
            new Key("provenance", "edge", "string"),
            new Key("relationshipId", "edge", "string"),
            new Key("others", "edge", "int"));

    private final XmlDocument xml = new XmlDocument();

    private WriteGraphml() {}

    static byte[] of(NetworkView network) {
        return new WriteGraphml().written(network);
    }

    private byte[] written(NetworkView network) {
        xml.open(
                "graphml",
                "xmlns",
                NAMESPACE,
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                SCHEMA);
        KEYS.forEach(
                key -> xml.empty("key", "id", key.id(), "for", key.of, "attr.name", key.name, "attr.type", key.type));
        xml.open("graph", "id", "network", "edgedefault", "undirected");
        network.nodes().forEach(this::write);
        network.edges().forEach(this::write);
        xml.close().close();
        return xml.end();
    }

    private void write(Node node) {
        xml.open("node", "id", node.id());
        data("node-label", node.name());
        data("node-type", node.type());
        data("node-circle", node.circle());
        data("node-organizationId", node.organizationId());
        data("node-organization", node.organization());
        data("node-closeness", node.closeness());
        data("node-strength", node.strength());
        data("node-connector", node.connector());
        xml.close();
    }

    private void write(Edge edge) {
        xml.open("edge", "source", edge.from(), "target", edge.to(), "directed", edge.oneWay() ? "true" : null);
        data("edge-weight", edge.strength());
        data("edge-kind", edge.kind());
        data("edge-provenance", edge.provenance());
        data("edge-relationshipId", edge.relationshipId());
        data("edge-others", edge.others());
        xml.close();
    }

    private void data(String key, Object value) {
        if (value != null) {
            xml.element("data", value.toString(), "key", key);
        }
    }
}
