package org.peerpath.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.peerpath.identity.Role;

class OrganisationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 31);

    @Test
    void an_entry_confirmed_a_year_ago_to_the_day_is_not_old_yet() {
        assertThat(confirmed(TODAY.minusMonths(12)).isOld(TODAY)).isFalse();
        assertThat(confirmed(TODAY.minusMonths(12).minusDays(1)).isOld(TODAY)).isTrue();
    }

    @Test
    void after_eighteen_months_an_entry_is_hidden() {
        assertThat(confirmed(TODAY.minusMonths(18)).isHidden(TODAY)).isFalse();
        assertThat(confirmed(TODAY.minusMonths(18).minusDays(1)).isHidden(TODAY))
                .isTrue();
    }

    @Test
    void the_list_and_the_page_agree_on_the_last_day_shown() {
        var lastShown = LastConfirmed.shownSince(TODAY);
        assertThat(confirmed(lastShown).isHidden(TODAY)).isFalse();
        assertThat(confirmed(lastShown.minusDays(1)).isHidden(TODAY)).isTrue();
    }

    @Test
    void regions_of_greece_and_the_united_kingdom_carry_other_letters_than_their_country() {
        assertThat(NutsRegion.liesIn("EL30", "GR")).isTrue();
        assertThat(NutsRegion.liesIn("UKM8", "GB")).isTrue();
        assertThat(NutsRegion.liesIn("GR30", "GR")).isFalse();
        assertThat(NutsRegion.liesIn("GBM8", "GB")).isFalse();
    }

    @Test
    void a_region_lies_in_its_country() {
        assertThatThrownBy(() -> hafenlicht().locate("ES41"))
                .hasMessage("OrganisationRule.A_REGION_LIES_IN_ITS_COUNTRY");
        assertThatThrownBy(() -> hafenlicht().locate("DE60' or 1=1"))
                .hasMessage("OrganisationRule.A_REGION_LIES_IN_ITS_COUNTRY");
    }

    @Test
    void a_website_cannot_be_a_script() {
        assertThatThrownBy(() -> hafenlicht().publish("javascript:alert(1)", null, null, null))
                .hasMessage("OrganisationRule.A_WEBSITE_IS_A_WEB_ADDRESS");
    }

    @Test
    void a_country_is_two_letters() {
        assertThatThrownBy(() -> new Organisation("X", OrganisationKind.NGO, "Ger", "Hamburg", TODAY))
                .hasMessage("OrganisationRule.A_COUNTRY_IS_TWO_LETTERS");
    }

    @Test
    void what_is_taken_away_is_known_and_ends_the_roles_that_needed_it() {
        var organisation = hafenlicht();
        organisation.allow(Capability.TRAINING);
        organisation.allow(Capability.HOST);
        var lost = organisation.allowOnly(EnumSet.of(Capability.HOST, Capability.ISSUING));
        assertThat(lost).containsExactly(Capability.TRAINING);
        assertThat(organisation.capabilities()).containsExactlyInAnyOrder(Capability.HOST, Capability.ISSUING);
        assertThat(RoleNeeds.endingWithout(lost)).containsExactlyInAnyOrder(Role.TRAINER, Role.COURSE_LEAD);
        assertThat(RoleNeeds.endingWithout(organisation.allowOnly(EnumSet.noneOf(Capability.class))))
                .containsExactlyInAnyOrder(Role.SUPERVISOR, Role.ISSUER);
    }

    @Test
    void whoever_learns_keeps_what_is_theirs_whatever_the_organisation_does() {
        assertThat(RoleNeeds.endingWithout(EnumSet.allOf(Capability.class)))
                .doesNotContain(Role.TRAINEE, Role.ORGANISATION_ADMINISTRATOR);
    }

    private static Organisation hafenlicht() {
        return new Organisation("Hafenlicht e.V.", OrganisationKind.PEER_RUN, "DE", "Hamburg", TODAY);
    }

    private static LastConfirmed confirmed(LocalDate day) {
        return new LastConfirmed(day);
    }
}
