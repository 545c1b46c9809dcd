package org.kith.token;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Whose tokens are taken, and what their claims mean. Without issuer, audience and address of the keys none is; with
 * some of the three the service does not start.
 */
@ConfigMapping(prefix = "kith.jwt")
public interface TokenSettings {
    /** What {@code iss} has to be, to the letter. */
    Optional<String> issuer();

    /** What {@code aud} has to be or to hold. */
    Optional<String> audience();

    /** Where the provider's public keys are (JWKS): an https address, or http on the loopback interface. */
    Optional<String> jwks();

    /** How tokens may be signed, whatever they say of themselves; only algorithms with public keys. */
    @WithDefault("RS256,ES256")
    List<String> algorithms();

    /** How far the provider's clock may be off, at most a minute. */
    @WithDefault("30S")
    Duration clockSkew();

    /** How long after the keys were asked for in vain they are not asked for again because of an unknown one. */
    @WithDefault("10S")
    Duration refreshPause();

    /** Which claims say what; a dot leads into an object. */
    Claims claim();

    /** Which values of the kind's claim make a coach or an integration of somebody; all else is a seeker. */
    Kinds kind();

    /** The value among the roles that gives the scope {@code admin}; absent, no token gives it. */
    Optional<String> administratorRole();

    /** Whether whoever comes with a token for the first time is given an account. */
    @WithDefault("false")
    boolean createPeople();

    /**
     * Under which answers to repeated requests are sealed for callers with tokens, shared by all instances; absent, each
     * process makes one of its own, and what another one sealed is told as forgotten.
     */
    Optional<String> sealSecret();

    /** Names of claims. */
    interface Claims {
        /** The name of a new account. */
        @WithDefault("name")
        String name();

        /** The kind of a new account; absent, every new account is a seeker's. */
        Optional<String> kind();

        /** The roles, with every token. */
        @WithDefault("roles")
        String roles();
    }

    /** Values of the claim of the kind. */
    interface Kinds {
        /** Those of coaches. */
        Optional<List<String>> coach();

        /** Those of programs. */
        Optional<List<String>> integration();
    }
}
