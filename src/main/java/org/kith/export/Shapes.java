package org.kith.export;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Column;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.kith.contact.ContactDraft;
import org.kith.imports.ImportRowView;

/**
 * What the columns hold about which the database itself knows nothing: the constants of a text, the type behind a JSON
 * value. The entities say it, and for what has none it is said here, so that nothing is restored that cannot be read.
 */
@ApplicationScoped
public class Shapes {
    private static final Set<String> ROLES = Set.of("RECRUITER", "HIRING_MANAGER", "INSIDER", "INTERVIEWER", "OTHER");

    private final Map<String, Set<String>> constants = new HashMap<>();
    private final Map<String, JavaType> types = new HashMap<>();

    @Inject
    Shapes(EntityManager entities, ObjectMapper json) {
        for (EntityType<?> entity : entities.getMetamodel().getEntities()) {
            Class<?> type = entity.getJavaType();
            String table = type.getAnnotation(jakarta.persistence.Table.class).name();
            for (Class<?> part = type; part != Object.class; part = part.getSuperclass()) {
                Arrays.stream(part.getDeclaredFields())
                        .filter(field -> !Modifier.isStatic(field.getModifiers()))
                        .forEach(field -> learn(table + "." + columnOf(field), field, json));
            }
        }
        constants.put("lead_participant.role", ROLES);
        constants.put("lead_step.status", constants.get("lead.status"));
        types.put("import_row.before", json.constructType(ContactDraft.class));
        types.put("import_row.after", json.constructType(ContactDraft.class));
        types.put(
                "import_row.findings",
                json.getTypeFactory().constructCollectionType(List.class, ImportRowView.ImportFinding.class));
    }

    private void learn(String column, Field field, ObjectMapper json) {
        JdbcTypeCode code = field.getAnnotation(JdbcTypeCode.class);
        if (field.getType().isEnum()) {
            constants.put(column, namesOf(field.getType()));
        } else if (code != null && code.value() == SqlTypes.JSON) {
            types.put(column, json.constructType(field.getGenericType()));
        } else if (code != null && elementOf(field).map(Class::isEnum).orElse(false)) {
            constants.put(column, namesOf(elementOf(field).get()));
        }
    }

    private static Optional<Class<?>> elementOf(Field field) {
        return field.getGenericType() instanceof java.lang.reflect.ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> element
                ? Optional.of(element)
                : Optional.empty();
    }

    private static Set<String> namesOf(Class<?> constants) {
        return Arrays.stream(constants.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String columnOf(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column == null || column.name().isEmpty() ? field.getName() : column.name();
    }

    /** The constants that a text may be, or of which an array may consist; empty where any text may stand. */
    public Optional<Set<String>> constantsOf(String table, String column) {
        return find(constants::get, table, column);
    }

    /** The type of a JSON value; empty where none is known. */
    public Optional<JavaType> typeOf(String table, String column) {
        return find(types::get, table, column);
    }

    private static <T> Optional<T> find(Function<String, T> known, String table, String column) {
        return Optional.ofNullable(known.apply(table + "." + column));
    }
}
