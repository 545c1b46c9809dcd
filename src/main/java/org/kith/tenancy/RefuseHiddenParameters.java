package org.kith.tenancy;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.kith.problem.FieldError;

/** Refuses operations, and query parameters, that would tell a caller what is hidden from them. */
final class RefuseHiddenParameters {
    private final FieldGroupsShown shown;
    private final HiddenMembers hidden;
    private final Map<Method, Map<String, FieldGroup>> known = new ConcurrentHashMap<>();

    @Inject
    RefuseHiddenParameters(FieldGroupsShown shown, HiddenMembers hidden) {
        this.shown = shown;
        this.hidden = hidden;
    }

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        if (method == null || shown.all()) {
            return;
        }
        Reveals own = method.getAnnotation(Reveals.class);
        Reveals reveals = own == null ? resource.getResourceClass().getAnnotation(Reveals.class) : own;
        if (reveals != null) {
            hidden.require(reveals.value());
        }
        Set<String> given = request.getUriInfo().getQueryParameters().keySet();
        List<FieldError> errors = known.computeIfAbsent(method, RefuseHiddenParameters::groupsOf).entrySet().stream()
                .filter(parameter -> given.contains(parameter.getKey()))
                .map(parameter -> hidden.wrong(parameter.getValue(), parameter.getKey(), null))
                .filter(Objects::nonNull)
                .toList();
        HiddenMembers.refuse(errors);
    }

    private static Map<String, FieldGroup> groupsOf(Method method) {
        Map<String, FieldGroup> groups = new LinkedHashMap<>();
        for (Parameter parameter : method.getParameters()) {
            note(parameter, groups);
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                Class<?> type = parameter.getType();
                while (type != null && type != Object.class) {
                    for (Field field : type.getDeclaredFields()) {
                        note(field, groups);
                    }
                    type = type.getSuperclass();
                }
            }
        }
        return groups;
    }

    private static void note(AnnotatedElement element, Map<String, FieldGroup> groups) {
        QueryParam query = element.getAnnotation(QueryParam.class);
        Shown only = element.getAnnotation(Shown.class);
        if (query != null && only != null) {
            groups.put(query.value(), only.value());
        }
    }
}
