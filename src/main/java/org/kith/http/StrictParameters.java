package org.kith.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.kith.problem.FieldError;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;

/**
 * Refuses a query parameter that the operation does not have, or has twice: a filter that is misspelled and silently
 * ignored would show a person more than they asked for.
 */
final class StrictParameters {
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        Map<String, List<String>> given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty() || resource.getResourceMethod() == null) {
            return;
        }
        Set<String> names = known.computeIfAbsent(resource.getResourceMethod(), StrictParameters::namesOf);
        List<FieldError> errors = new ArrayList<>();
        given.forEach((name, values) -> {
            if (!names.contains(name)) {
                errors.add(FieldError.in(cut(name), "unknown-parameter", "This operation has no such parameter."));
            } else if (values.size() > 1) {
                errors.add(FieldError.in(name, "repeated", "The parameter may stand once."));
            }
        });
        if (!errors.isEmpty()) {
            throw Problem.of(ProblemType.MALFORMED_REQUEST, "Some of the parameters cannot be read.", errors);
        }
    }

    private static String cut(String name) {
        return name.length() <= 64 ? name : name.substring(0, 64);
    }

    private static Set<String> namesOf(Method method) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            if (query != null) {
                names.add(query.value());
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFieldsOf(parameter.getType(), names);
            }
        }
        return names;
    }

    private static void addFieldsOf(Class<?> bean, Set<String> names) {
        for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                QueryParam query = field.getAnnotation(QueryParam.class);
                if (query != null) {
                    names.add(query.value());
                }
            }
        }
    }
}
