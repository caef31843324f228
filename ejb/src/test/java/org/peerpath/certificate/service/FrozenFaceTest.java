package org.peerpath.certificate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrozenFaceTest {
    @ParameterizedTest
    @ValueSource(strings = {"Ana", "ليلى \"al\" \\ <b>", "O’Neill & Söhne", "Łukasz 🌻"})
    void what_was_frozen_is_read_back_the_same(String name) {
        var face = Faces.of(name);
        assertThat(FrozenFace.read(FrozenFace.of(face))).isEqualTo(face);
    }

    @Test
    void what_is_left_out_stays_left_out() {
        assertThat(FrozenFace.read(FrozenFace.of(Faces.german()))).isEqualTo(Faces.german());
        assertThat(FrozenFace.of(Faces.german())).doesNotContain("validUntil");
    }

    @Test
    void hours_are_written_as_others_read_them() {
        assertThat(FrozenFace.of(Faces.of("Ana"))).contains("\"workload\":\"PT210H\"");
    }

    @Test
    void another_format_is_not_guessed_at() {
        assertThatThrownBy(() -> FrozenFace.read("{\"format\":\"peerpath-award/9\"}"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
