package org.kith.tenancy;

import java.io.Serializable;
import java.util.UUID;

/**
 * The identity of anything a seeker owns. The seeker comes first, as in every primary key of the database, so that an
 * entity cannot even be named without saying whose it is.
 */
public record OwnedId(UUID seekerId, UUID id) implements Serializable {}
