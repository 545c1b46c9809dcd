package org.kith.tenancy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Looks at the body of every operation before its transaction begins, so that nothing there can answer to it. */
@Transacted
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE - 10)
class RefuseHiddenMembers {
    @Inject
    HiddenMembers hidden;

    @AroundInvoke
    Object run(InvocationContext call) throws Exception {
        Object[] arguments = call.getParameters();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof Record draft) {
                hidden.refuseIn(draft);
            } else if (arguments[i] instanceof ObjectNode patch) {
                hidden.refuseIn(patch, draftOf(call.getMethod().getParameters()[i]));
            }
        }
        return call.proceed();
    }

    /** A patch says by its annotation of what it is one. */
    private static Class<?> draftOf(Parameter patch) {
        return patch.getAnnotation(RequestBody.class).content()[0].schema().implementation();
    }
}
