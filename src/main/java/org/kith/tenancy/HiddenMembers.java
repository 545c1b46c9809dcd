package org.kith.tenancy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kith.problem.FieldError;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;

/**
 * Refuses what a caller names without being shown it: to write a member blindly would overwrite what somebody else wrote,
 * and what is answered to it would tell what was there.
 */
@ApplicationScoped
public class HiddenMembers {
    private final FieldGroupsShown shown;
    private final Map<Class<?>, List<Member>> members = new ConcurrentHashMap<>();

    @Inject
    HiddenMembers(FieldGroupsShown shown) {
        this.shown = shown;
    }

    /**
     * Refuses a draft with a member that is hidden from the caller.
     *
     * @throws Problem 403 with the pointer of each
     */
    public void refuseIn(Record draft) {
        if (!shown.all()) {
            List<FieldError> errors = new ArrayList<>();
            collect(draft, "", errors);
            refuse(errors);
        }
    }

    /** As {@link #refuseIn(Record)}, for a patch; to clear a member is to name it. */
    void refuseIn(ObjectNode patch, Class<?> draft) {
        if (!shown.all()) {
            List<FieldError> errors = new ArrayList<>();
            collect(patch, draft, "", errors);
            refuse(errors);
        }
    }

    /** 403, unless every one of the groups is shown. */
    void require(FieldGroup... groups) {
        Set<FieldGroup> missing = EnumSet.copyOf(Arrays.asList(groups));
        missing.removeAll(shown.now());
        if (!missing.isEmpty()) {
            throw Problem.of(
                    ProblemType.FIELD_GROUP_MISSING, "This cannot be told without the field groups " + missing + ".");
        }
    }

    /** Whether the group is shown to the caller. */
    public boolean shows(FieldGroup group) {
        return shown.now().contains(group);
    }

    /**
     * Refuses what turned out to be hidden only when it was looked up.
     *
     * @param pointers where it was named; none is fine
     * @throws Problem 403 with each of them
     */
    public void refuse(FieldGroup group, List<String> pointers) {
        refuse(pointers.stream()
                .map(pointer -> wrong(group, null, pointer))
                .filter(Objects::nonNull)
                .toList());
    }

    /** What is wrong with naming something of the group there; null when it is shown. */
    FieldError wrong(FieldGroup group, String parameter, String pointer) {
        return shown.now().contains(group)
                ? null
                : new FieldError(pointer, parameter, "hidden", "It belongs to the field group " + group + ".");
    }

    /** 403 with what was found; goes on when nothing was. */
    static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Problem.of(
                    ProblemType.FIELD_GROUP_MISSING, "Some of what was named is not shown to this key.", errors);
        }
    }

    private void collect(Object value, String pointer, List<FieldError> errors) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(list.get(i), pointer + "/" + i, errors);
            }
        } else if (value instanceof Record draft) {
            for (Member member : membersOf(draft.getClass())) {
                Object said = member.of(draft);
                if (said != null) {
                    String place = pointer + "/" + member.name;
                    if (!note(member, place, errors)) {
                        collect(said, place, errors);
                    }
                }
            }
        }
    }

    private void collect(
            com.fasterxml.jackson.databind.JsonNode patch, Class<?> draft, String pointer, List<FieldError> errors) {
        if (patch.isArray()) {
            for (int i = 0; i < patch.size(); i++) {
                collect(patch.get(i), draft, pointer + "/" + i, errors);
            }
        } else if (patch.isObject() && draft.isRecord()) {
            for (Member member : membersOf(draft)) {
                if (patch.has(member.name)) {
                    String place = pointer + "/" + member.name;
                    if (!note(member, place, errors)) {
                        collect(patch.get(member.name), member.type, place, errors);
                    }
                }
            }
        }
    }

    private boolean note(Member member, String pointer, List<FieldError> errors) {
        FieldError wrong = member.group == null ? null : wrong(member.group, null, pointer);
        if (wrong != null) {
            errors.add(wrong);
        }
        return wrong != null;
    }

    private List<Member> membersOf(Class<?> draft) {
        return members.computeIfAbsent(
                draft,
                type -> Arrays.stream(type.getRecordComponents())
                        .map(Member::of)
                        .toList());
    }

    /**
     * One component of a draft.
     *
     * @param group to which it belongs, or null
     * @param type its own, or that of the elements of a list
     */
    private record Member(String name, FieldGroup group, Class<?> type, RecordComponent component) {
        static Member of(RecordComponent component) {
            component.getAccessor().setAccessible(true);
            Shown only = component.getAnnotation(Shown.class);
            return new Member(
                    component.getName(),
                    only == null ? null : only.value(),
                    elementOf(component.getGenericType(), component.getType()),
                    component);
        }

        private static Class<?> elementOf(Type declared, Class<?> raw) {
            boolean list = List.class.isAssignableFrom(raw) && declared instanceof ParameterizedType;
            Type element = list ? ((ParameterizedType) declared).getActualTypeArguments()[0] : raw;
            return element instanceof Class<?> type ? type : Object.class;
        }

        Object of(Record draft) {
            try {
                return component.getAccessor().invoke(draft);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Records can always be read", e);
            }
        }
    }
}
