package org.peerpath.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever tries doors is counted by what they cannot change at will. */
class NeighbourhoodTest {
    @Test
    void a_household_is_one_neighbourhood_whichever_of_its_addresses_it_uses() {
        assertThat(Neighbourhood.of("2001:db8:1:2::1")).isEqualTo(Neighbourhood.of("2001:db8:1:2:ffff::9"));
        assertThat(Neighbourhood.of("2001:db8:1:2::1")).isNotEqualTo(Neighbourhood.of("2001:db8:1:3::1"));
        assertThat(Neighbourhood.of("192.0.2.1")).isNotEqualTo(Neighbourhood.of("192.0.2.2"));
        assertThat(Neighbourhood.of("fe80::1%eth0")).isEqualTo(Neighbourhood.of("fe80::2"));
    }

    @Test
    void an_address_in_the_other_way_of_writing_is_the_same() {
        assertThat(Neighbourhood.of("::ffff:192.0.2.1")).isEqualTo(Neighbourhood.of("192.0.2.1"));
    }

    /** A name would be asked for in the network. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "unknown",
                "a.example",
                "dead.beef",
                "1.2.3",
                "dead:beef.example",
                "1.2.3.4, 5.6.7.8",
                "\"><script>"
            })
    void what_is_no_address_is_one_neighbourhood_of_its_own(String address) {
        assertThat(Neighbourhood.of(address)).isEqualTo("elsewhere");
    }
}
