package org.kith.tenancy;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * A caller for whom the application's own scoping can be switched off, and worse: every query then asks for the rows of
 * somebody else. Only what the database itself holds back is still held back, since transactions begin as they should.
 */
@Alternative
@Priority(1)
@RequestScoped
public class MistakenCaller extends Caller {
    private static volatile UUID mistaken;

    @Inject
    MistakenCaller(SecurityIdentity identity) {
        super(identity);
    }

    MistakenCaller() {}

    /** Has every query ask for the rows of this seeker while something is done. */
    public static <T> T whileMistakenFor(UUID seekerId, Callable<T> deed) throws Exception {
        mistaken = seekerId;
        try {
            return deed.call();
        } finally {
            mistaken = null;
        }
    }

    @Override
    public UUID seekerId() {
        UUID another = mistaken;
        return another == null ? super.seekerId() : another;
    }

    @Override
    Entry entry() {
        UUID another = mistaken;
        mistaken = null;
        try {
            return super.entry();
        } finally {
            mistaken = another;
        }
    }
}
