package org.kith.tenancy;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.kith.http.WholeTree;

/** Leaves out of whatever is written what the caller is not shown: absent, not null, so that it tells nothing. */
@Singleton
class LeaveOutHidden implements ObjectMapperCustomizer {
    private final FieldGroupsShown shown;

    @Inject
    LeaveOutHidden(FieldGroupsShown shown) {
        this.shown = shown;
    }

    @Override
    public void customize(ObjectMapper json) {
        Module module = new SimpleModule("kith-field-groups").setSerializerModifier(new Modifier(shown));
        json.registerModule(module);
    }

    private static final class Modifier extends BeanSerializerModifier {
        private static final long serialVersionUID = 1L;
        private final transient FieldGroupsShown shown;

        Modifier(FieldGroupsShown shown) {
            this.shown = shown;
        }

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> members) {
            members.replaceAll(member -> {
                Shown only = member.getAnnotation(Shown.class);
                return only == null ? member : new Guarded(member, only.value(), shown);
            });
            return members;
        }
    }

    /** A member that is written for those alone who are shown its group. */
    private static final class Guarded extends BeanPropertyWriter {
        private static final long serialVersionUID = 1L;
        private final FieldGroup group;
        private final transient FieldGroupsShown shown;

        Guarded(BeanPropertyWriter member, FieldGroup group, FieldGroupsShown shown) {
            super(member);
            this.group = group;
            this.shown = shown;
        }

        @Override
        public void serializeAsField(Object bean, JsonGenerator json, SerializerProvider provider) throws Exception {
            if (groups(provider).contains(group)) {
                super.serializeAsField(bean, json, provider);
            }
        }

        /** Asked once for all that is written in one go. */
        private Set<?> groups(SerializerProvider provider) {
            Object known = provider.getAttribute(FieldGroupsShown.class);
            if (known == null) {
                known = provider.getAttribute(WholeTree.class) == null ? shown.now() : FieldGroupsShown.ALL;
                provider.setAttribute(FieldGroupsShown.class, known);
            }
            return (Set<?>) known;
        }
    }
}
