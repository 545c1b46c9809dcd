package org.kith.token;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.given.TestClock;

/** What may be configured, and that nothing else starts. */
class TokenSettingsTest {
    private static final Map<String, String> WHOLE = Map.of(
            "kith.jwt.issuer", "https://id.example.com",
            "kith.jwt.audience", "kith",
            "kith.jwt.jwks", "https://id.example.com/keys");

    @Test
    void withoutAProviderNothingIsAToken() {
        assertThat(tokens(Map.of()).mayBeOne("e30.e30.e30"), is(false));
        assertThat(tokens(WHOLE).mayBeOne("e30.e30.e30"), is(true));
        assertThat(tokens(WHOLE).mayBeOne("e30.e30.e30.e30.e30"), is(false));
        assertThat(tokens(WHOLE).mayBeOne("e30.e30." + "A".repeat(1 << 20)), is(false));
    }

    @ParameterizedTest
    @CsvSource({
        "kith.jwt.issuer, ",
        "kith.jwt.audience, ",
        "kith.jwt.jwks, ",
        "kith.jwt.jwks, http://id.example.com/keys",
        "kith.jwt.jwks, file:///etc/keys",
        "kith.jwt.algorithms, none",
        "kith.jwt.algorithms, 'RS256,HS256'",
        "kith.jwt.algorithms, rs256",
        "kith.jwt.clock-skew, 61S"
    })
    void whatWouldBeUnsafeDoesNotStart(String setting, String value) {
        Map<String, String> given = new HashMap<>(WHOLE);
        given.remove(setting);
        if (value != null) {
            given.put(setting, value);
        }
        assertThrows(IllegalStateException.class, () -> tokens(given));
    }

    private static Tokens tokens(Map<String, String> given) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withConverters(new org.eclipse.microprofile.config.spi.Converter<?>[0])
                .withConverter(java.time.Duration.class, 200, new io.quarkus.runtime.configuration.DurationConverter())
                .withMapping(TokenSettings.class)
                .withSources(new PropertiesConfigSource(given, "given", 100))
                .build();
        return new Tokens(config.getConfigMapping(TokenSettings.class), Clock.fixed(TestClock.START, ZoneOffset.UTC));
    }
}
