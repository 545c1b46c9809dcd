package org.kith.bench.neo4j;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;

/** Fills an empty Neo4j with people, groups and ties, indexes included. */
final class Filling {
    private static final int AT_ONCE = 50_000;
    private static final Label PERSON = Label.label("Person");
    private static final Label GROUP = Label.label("Group");
    private static final RelationshipType AT = RelationshipType.withName("AT");
    private static final RelationshipType KNOWS = RelationshipType.withName("KNOWS");

    private final GraphDatabaseService graph;
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();

    Filling(GraphDatabaseService graph) {
        this.graph = graph;
    }

    void read(Path folder) throws IOException {
        inSteps(Neo4jPaths.rows(folder.resolve("nodes.tsv")), this::person);
        inSteps(Neo4jPaths.rows(folder.resolve("edges.tsv")), this::tie);
        try (Transaction transaction = graph.beginTx()) {
            transaction.schema().indexFor(PERSON).on("number").create();
            transaction.schema().indexFor(GROUP).on("name").create();
            transaction.commit();
        }
        try (Transaction transaction = graph.beginTx()) {
            transaction.schema().awaitIndexesOnline(5, TimeUnit.MINUTES);
        }
    }

    @FunctionalInterface
    private interface Step {
        void take(Transaction transaction, String[] row);
    }

    private void inSteps(List<String[]> rows, Step step) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            try (Transaction transaction = graph.beginTx()) {
                rows.subList(from, Math.min(rows.size(), from + AT_ONCE)).forEach(row -> step.take(transaction, row));
                transaction.commit();
            }
        }
    }

    private void person(Transaction transaction, String[] row) {
        Node person = transaction.createNode(PERSON);
        person.setProperty("number", Integer.parseInt(row[0]));
        people.put(row[0], person.getElementId());
        String known = groups.get(row[1]);
        Node group;
        if (known == null) {
            group = transaction.createNode(GROUP);
            group.setProperty("name", row[1]);
            groups.put(row[1], group.getElementId());
        } else {
            group = transaction.getNodeByElementId(known);
        }
        person.createRelationshipTo(group, AT);
    }

    private void tie(Transaction transaction, String[] row) {
        Node one = transaction.getNodeByElementId(people.get(row[0]));
        Node other = transaction.getNodeByElementId(people.get(row[1]));
        one.createRelationshipTo(other, KNOWS).setProperty("strength", Double.parseDouble(row[2]));
    }
}
