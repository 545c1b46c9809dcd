package org.kith.tenancy;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

@Transacted
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class TransactedInterceptor {
    @Inject
    Transactions transactions;

    @AroundInvoke
    Object run(InvocationContext call) throws Exception {
        return transactions.run(call::proceed);
    }
}
