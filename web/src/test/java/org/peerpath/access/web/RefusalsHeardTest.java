package org.peerpath.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of an address that was refused nothing is kept that somebody typed, and no secret. */
class RefusalsHeardTest {
    @ParameterizedTest
    @CsvSource({
        "/team/trainee/12, TEAM_DOOR:12",
        "/team, TEAM_DOOR:0",
        "/certificate/34.pdf, OWN_DOOR:34",
        "/people/person/7/roles, PEOPLE_DOOR:7",
        "/audit, ADMINISTRATORS_DOOR:0",
        "/my/consent/RESEARCH, OWN_DOOR:0",
        "/welcome/0Qw12_secret, OTHER_DOOR:0",
        "/new-password/12345, OTHER_DOOR:0",
        "/team/maria-of-the-first-group, TEAM_DOOR:0",
        "/host/9999999999999999999, HOST_DOOR:0",
        "/, OTHER_DOOR:0"
    })
    void an_address_becomes_a_part_of_peerpath_and_a_number(String path, String kept) {
        assertThat(RefusalsHeard.door(path)).hasToString(kept);
    }
}
