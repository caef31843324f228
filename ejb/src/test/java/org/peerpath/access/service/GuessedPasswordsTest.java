package org.peerpath.access.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A password that others would try first is refused; any other may be made of whatever somebody likes. */
class GuessedPasswordsTest {
    private final GuessedPasswords guessed = new GuessedPasswords();

    @ParameterizedTest
    @ValueSource(strings = {"password", "PassWord", "12345678", "qwertyuiop", "iloveyou", "trustno1", "football"})
    void what_many_people_chose_is_refused_however_it_is_written(String password) {
        assertThat(isGuessed(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"peerpath2026", "Peer-Path!!", "recovery&support", "welcome.trainee", "training123"})
    void words_of_the_product_alone_are_refused(String password) {
        assertThat(isGuessed(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"robin2026", "Redbreast!1", "robin.redbreast", "sunrise-robin"})
    void a_persons_own_name_and_address_are_refused(String password) {
        assertThat(isGuessed(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaa", "abababababab"})
    void one_or_two_signs_over_and_over_are_refused(String password) {
        assertThat(isGuessed(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eight loud herons",
                "7 Störche & 1 Boot",
                "läng ruhig 🌿",
                "сорок тихих цапель",
                "peerpath heron"
            })
    void anything_else_is_taken(String password) {
        assertThat(isGuessed(password)).isFalse();
    }

    @Test
    void the_longest_password_there_is_is_looked_at_whole() {
        assertThat(isGuessed("peerpath".repeat(16))).isTrue();
        assertThat(isGuessed("peerpath".repeat(15) + "heron")).isFalse();
    }

    private boolean isGuessed(String password) {
        return guessed.isGuessed(password, "robin.redbreast@sunrise.example", "Robin Redbreast");
    }
}
