package org.kith.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A draft as a tree with all of its members, those too that are hidden from the caller: what is not patched stays as it
 * is, seen or not. The class itself is the attribute by which what writes JSON learns of it.
 */
public final class WholeTree {
    private WholeTree() {}

    static JsonNode of(ObjectMapper json, Object draft) {
        try (TokenBuffer tree = new TokenBuffer(json, false)) {
            json.writer().withAttribute(WholeTree.class, true).writeValue(tree, draft);
            return json.readTree(tree.asParser());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
