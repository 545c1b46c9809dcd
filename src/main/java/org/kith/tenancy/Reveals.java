package org.kith.tenancy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an operation, or on a resource for all of its operations: the answer as a whole tells what these field groups hold,
 * by its words, its order or its refusals, so that a caller who is not shown all of them is refused. The contract says the
 * same by {@code x-kith-field-groups}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Reveals {
    /** Every one of them is needed. */
    FieldGroup[] value();
}
