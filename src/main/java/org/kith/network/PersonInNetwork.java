package org.kith.network;

import java.util.UUID;

/** A contact by name. */
public record PersonInNetwork(UUID contactId, String name) {}
