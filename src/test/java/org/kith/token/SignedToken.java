package org.kith.token;

import java.security.Key;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.kith.given.Client;
import org.kith.given.IdentityProvider;
import org.kith.given.TestClock;

/** A token in the making: right unless a test makes it wrong. */
final class SignedToken {
    private final JwtClaims claims = new JwtClaims();
    private String algorithm = AlgorithmIdentifiers.RSA_USING_SHA256;
    private String keyId;
    private Key key;

    private SignedToken(String subject, PublicJsonWebKey signer) {
        claims.setSubject(subject);
        claims.setIssuer(IdentityProvider.ISSUER);
        claims.setAudience(IdentityProvider.AUDIENCE);
        claims.setIssuedAt(at(-60));
        claims.setExpirationTime(at(600));
        // Two tokens of the same second are two: nothing may be remembered of the first.
        claims.setJwtId(UUID.randomUUID().toString());
        by(signer);
    }

    static SignedToken of(String subject, PublicJsonWebKey signer) {
        return new SignedToken(subject, signer);
    }

    static PublicJsonWebKey rsa(String keyId) throws JoseException {
        PublicJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
        key.setKeyId(keyId);
        return key;
    }

    static PublicJsonWebKey elliptic(String keyId) throws JoseException {
        PublicJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        key.setKeyId(keyId);
        return key;
    }

    /** Seconds from where the clock of the test stands. */
    static NumericDate at(long seconds) {
        return NumericDate.fromSeconds(TestClock.START.getEpochSecond() + seconds);
    }

    SignedToken by(PublicJsonWebKey signer) {
        key = signer.getPrivateKey();
        keyId = signer.getKeyId();
        return this;
    }

    SignedToken signed(String otherAlgorithm, Key otherKey) {
        algorithm = otherAlgorithm;
        key = otherKey;
        return this;
    }

    SignedToken naming(String otherKeyId) {
        keyId = otherKeyId;
        return this;
    }

    SignedToken with(String claim, Object value) {
        claims.setClaim(claim, value);
        return this;
    }

    SignedToken without(String claim) {
        claims.unsetClaim(claim);
        return this;
    }

    String text() throws JoseException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        signature.setDoKeyValidation(false);
        signature.setAlgorithmHeaderValue(algorithm);
        signature.setKeyIdHeaderValue(keyId);
        signature.setKey(key);
        signature.setPayload(claims.toJson());
        return signature.getCompactSerialization();
    }

    Client client() throws JoseException {
        return new Client(null, text());
    }
}
