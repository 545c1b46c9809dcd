package org.kith.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Which members of a draft were given. */
@ApplicationScoped
public class Members {
    private final ObjectMapper json;

    @Inject
    Members(ObjectMapper json) {
        this.json = json;
    }

    /** The JSON names of those that are not null. */
    public List<String> given(Object draft) {
        List<String> names = new ArrayList<>();
        WholeTree.of(json, draft).properties().forEach(member -> {
            if (!member.getValue().isNull()) {
                names.add(member.getKey());
            }
        });
        return names;
    }
}
