package org.kith.audit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.Path;
import org.kith.tenancy.Transacted;

/**
 * Stands within the transaction of every operation and around what is done once: what fails has no effect to be recorded,
 * and what cannot be recorded has none. An answer that is given again is thrown, and a read.
 */
@Transacted
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 5)
class AuditInterceptor {
    @Inject
    AuditTrail trail;

    @AroundInvoke
    Object run(InvocationContext call) throws Exception {
        boolean isOperation = call.getMethod().getDeclaringClass().isAnnotationPresent(Path.class);
        return isOperation ? trail.recorded(call::proceed) : call.proceed();
    }
}
