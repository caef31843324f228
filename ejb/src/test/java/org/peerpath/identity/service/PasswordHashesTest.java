package org.peerpath.identity.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashesTest {
    private final PasswordHashes passwords = new PasswordHashes();

    @Test
    void the_right_password_matches_and_any_other_does_not() {
        var hash = passwords.hash("läng & ruhig 🌿");
        assertThat(passwords.matches("läng & ruhig 🌿", hash)).isTrue();
        assertThat(passwords.matches("läng & ruhig", hash)).isFalse();
        assertThat(passwords.matches("", hash)).isFalse();
    }

    @Test
    void the_same_password_never_gives_the_same_hash() {
        assertThat(passwords.hash("the same")).isNotEqualTo(passwords.hash("the same"));
    }

    @Test
    void a_missing_hash_matches_nothing_not_even_the_password_it_stands_for() {
        assertThat(passwords.matches("nobody", null)).isFalse();
    }

    @Test
    void a_hash_of_an_older_cost_still_matches_and_asks_to_be_made_again() {
        var old = oldHash("an old password");
        assertThat(passwords.matches("an old password", old)).isTrue();
        assertThat(passwords.isOutdated(old)).isTrue();
        assertThat(passwords.isOutdated(passwords.hash("a new one"))).isFalse();
    }

    private static String oldHash(String password) {
        var salt = new byte[16];
        var base64 = java.util.Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=64,t=1,p=1$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(new Argon2id(64, 1, 1).derive(password, salt));
    }
}
