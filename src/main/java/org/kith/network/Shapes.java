package org.kith.network;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import org.kith.path.Network;

/**
 * The shapes of the networks that are kept in memory. A network never changes, and is another object as soon as anything
 * in the database has; so a shape is never stale, and goes together with its network.
 */
@ApplicationScoped
class Shapes {
    private final Cache<Network, Shape> shapes =
            Caffeine.newBuilder().weakKeys().build();

    Shape of(Network network) {
        return shapes.get(network, Shape::of);
    }
}
