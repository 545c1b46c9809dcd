package org.kith.tenancy;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method runs in one transaction that is told the caller's seeker first, and is tried again as a whole when the
 * database says that it met another one. It must not have effects outside the database.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Transacted {
    /** How long it may take, in seconds; where that is more than a minute, so may each of its statements. */
    @Nonbinding
    int seconds() default 60;
}
