package org.kith.tenancy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a member of a view: it is left out for a caller who is not shown the field group. On a member of a draft, or on a
 * query parameter: such a caller who names it is refused, since the answer would tell what is hidden. The contract says
 * the same by {@code x-kith-field-group}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Shown {
    /** To whom it is shown: those who are shown this group. */
    FieldGroup value();
}
