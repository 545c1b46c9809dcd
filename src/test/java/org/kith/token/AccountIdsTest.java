package org.kith.token;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;

class AccountIdsTest {
    @Test
    void anIdentityHasOneAccountForEver() {
        assertThat(
                AccountIds.of("https://id.example.com", "ann").toString(), is("026f33fa-3463-87d8-b30b-cc9ace07765b"));
        assertThat(AccountIds.of("https://id.example.com", "ann").version(), is(8));
        assertThat(AccountIds.of("https://id.example.com", "ann").variant(), is(2));
    }

    @Test
    void noIssuerPassesForAnother() {
        assertThat(
                AccountIds.of("https://id.example.com", "1ann"),
                is(not(AccountIds.of("https://id.example.com1", "ann"))));
        assertThat(
                AccountIds.of("https://id.example.com", "Ann"),
                is(not(AccountIds.of("https://id.example.com", "ann"))));
    }
}
