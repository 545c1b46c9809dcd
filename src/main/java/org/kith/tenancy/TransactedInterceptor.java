package org.kith.tenancy;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;

@Transacted
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class TransactedInterceptor {
    @Inject
    Transactions transactions;

    @AroundInvoke
    Object run(InvocationContext call) throws Exception {
        return transactions.run(secondsOf(call.getMethod()), call::proceed);
    }

    private static int secondsOf(Method method) {
        Transacted own = method.getAnnotation(Transacted.class);
        Transacted said = own == null ? method.getDeclaringClass().getAnnotation(Transacted.class) : own;
        return said.seconds();
    }
}
