package org.kith.tenancy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.zip.CRC32;
import org.kith.http.Variants;
import org.kith.http.Versioned;

/** Which field groups are shown to whoever asks. Work that the service does by itself sees everything. */
@ApplicationScoped
@Unremovable
class FieldGroupsShown implements Variants {
    static final Set<FieldGroup> ALL = Set.of(FieldGroup.values());

    private final Caller caller;
    /** Asked for when it is needed: it is made with what this tells it. */
    private final Instance<ObjectMapper> json;

    @Inject
    FieldGroupsShown(Caller caller, Instance<ObjectMapper> json) {
        this.caller = caller;
        this.json = json;
    }

    /** Those of the request under way; all of them outside of one. */
    Set<FieldGroup> now() {
        return Arc.container().requestContext().isActive() ? caller.fieldGroups() : ALL;
    }

    boolean all() {
        return now().size() == ALL.size();
    }

    /**
     * A variant is a digest over members that may be hidden, of which there may be few: somebody could try them all. Who
     * is not shown everything gets one over what is shown.
     */
    @Override
    public String of(Versioned view) {
        String variant = view.variant();
        if (variant.isEmpty() || all()) {
            return variant;
        }
        try {
            CRC32 digest = new CRC32();
            digest.update(json.get().writeValueAsBytes(view));
            return Long.toHexString(digest.getValue());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Views can always be written", e);
        }
    }
}
