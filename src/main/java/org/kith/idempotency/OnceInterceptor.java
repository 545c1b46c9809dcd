package org.kith.idempotency;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.POST;
import java.lang.reflect.Method;
import org.kith.advice.InLanguage;
import org.kith.tenancy.Transacted;

/** Stands just within the transaction of every operation, so that its effect and its kept answer are one. */
@Transacted
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 10)
class OnceInterceptor {
    @Inject
    Once once;

    @AroundInvoke
    Object run(InvocationContext call) throws Exception {
        Method operation = call.getMethod();
        if (!operation.isAnnotationPresent(POST.class)) {
            return call.proceed();
        }
        boolean tellsLanguage = operation.isAnnotationPresent(InLanguage.class)
                || operation.getDeclaringClass().isAnnotationPresent(InLanguage.class);
        return once.of(call::proceed, tellsLanguage);
    }
}
