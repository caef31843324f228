package org.peerpath.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerpath.kernel.BusinessRuleViolation;

class RoleGrantTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant BEFORE = NOW.minus(Duration.ofDays(30));
    private static final Instant LATER = NOW.plus(Duration.ofDays(30));
    private static final Scope HERE = Scope.organisation(1);
    private static final Scope ELSEWHERE = Scope.organisation(2);
    private static final Scope PROGRAMME = Scope.programme(1, 10);
    private static final Scope GROUP = Scope.cohort(1, 10, 100);
    private static final Scope OTHER_GROUP = Scope.cohort(1, 10, 101);
    private static final long NIAMH = 7;
    private static final long SOMEBODY = 8;

    @Test
    void a_role_counts_between_its_moments_only() {
        var grant = new RoleGrant(SOMEBODY, Role.TRAINER, GROUP, new Term(NOW, LATER), NIAMH, BEFORE);
        assertThat(grant.countsAt(NOW.minusMillis(1))).isFalse();
        assertThat(grant.countsAt(NOW)).isTrue();
        assertThat(grant.countsAt(LATER.minusMillis(1))).isTrue();
        assertThat(grant.countsAt(LATER)).isFalse();
    }

    @Test
    void a_role_without_an_end_counts_until_it_is_ended() {
        var grant = RoleGrant.fromNow(SOMEBODY, Role.LIBRARIAN, Scope.PLATFORM, BEFORE);
        assertThat(grant.countsAt(LATER)).isTrue();
        grant.end(NIAMH, NOW);
        assertThat(grant.countsAt(NOW)).isFalse();
        assertThat(grant.endedBy()).isEqualTo(NIAMH);
    }

    @Test
    void a_role_that_was_to_begin_later_and_is_ended_before_never_counts() {
        var grant = new RoleGrant(SOMEBODY, Role.TRAINER, GROUP, Term.from(LATER), NIAMH, BEFORE);
        grant.end(NIAMH, NOW);
        assertThat(List.of(BEFORE, NOW, LATER)).noneMatch(grant::countsAt);
    }

    @Test
    void a_role_ends_once() {
        var grant = RoleGrant.fromNow(SOMEBODY, Role.LIBRARIAN, Scope.PLATFORM, BEFORE);
        grant.end(NIAMH, NOW);
        refuses(GrantRule.A_ROLE_ENDS_ONCE, () -> grant.end(NIAMH, LATER));
    }

    @Test
    void a_role_begins_before_it_ends() {
        refuses(GrantRule.A_ROLE_BEGINS_BEFORE_IT_ENDS, () -> new Term(LATER, NOW));
    }

    @Test
    void days_are_whole_and_counted_by_the_calendar_of_whoever_gives() {
        var madrid = ZoneId.of("Europe/Madrid");
        var today = LocalDate.of(2026, 11, 23);
        var term = Term.days(today.plusDays(1), today.plusDays(1), madrid, NOW);
        assertThat(term.from()).isEqualTo("2026-11-23T23:00:00Z");
        assertThat(term.until()).isEqualTo("2026-11-24T23:00:00Z");
        assertThat(Term.days(null, null, madrid, NOW)).isEqualTo(Term.from(NOW));
        assertThat(Term.days(today, null, madrid, NOW)).isEqualTo(Term.from(NOW));
        refuses(GrantRule.A_ROLE_BEGINS_TODAY_OR_LATER, () -> Term.days(today.minusDays(1), null, madrid, NOW));
        refuses(GrantRule.A_ROLE_BEGINS_BEFORE_IT_ENDS, () -> Term.days(null, today.minusDays(1), madrid, NOW));
    }

    @Test
    void a_role_has_its_own_scope() {
        refuses(GrantRule.A_ROLE_HAS_ITS_OWN_SCOPE, () -> RoleGrant.fromNow(SOMEBODY, Role.TRAINEE, HERE, NOW));
        refuses(GrantRule.A_ROLE_HAS_ITS_OWN_SCOPE, () -> RoleGrant.fromNow(SOMEBODY, Role.ADMINISTRATOR, GROUP, NOW));
    }

    @Test
    void a_scope_covers_what_lies_in_it_and_nothing_beside() {
        assertThat(Scope.PLATFORM.covers(GROUP)).isTrue();
        assertThat(HERE.covers(GROUP)).isTrue();
        assertThat(PROGRAMME.covers(GROUP)).isTrue();
        assertThat(GROUP.covers(PROGRAMME)).isFalse();
        assertThat(GROUP.covers(OTHER_GROUP)).isFalse();
        assertThat(ELSEWHERE.covers(GROUP)).isFalse();
        assertThat(HERE.covers(Scope.PLATFORM)).isFalse();
        assertThat(Scope.programme(1, 11).covers(GROUP)).isFalse();
    }

    @Test
    void each_scope_knows_how_wide_it_is() {
        assertThat(List.of(Scope.PLATFORM, HERE, PROGRAMME, GROUP, Scope.placement(1, 5)))
                .extracting(Scope::kind)
                .containsExactly(ScopeKind.values());
    }

    @Test
    void an_organisations_administrator_gives_roles_inside_it_and_nowhere_else() {
        var niamh = holding(Role.ORGANISATION_ADMINISTRATOR, HERE);
        assertThat(niamh.mayHandOn(Role.TRAINER, GROUP)).isTrue();
        assertThat(niamh.mayHandOn(Role.COURSE_LEAD, PROGRAMME)).isTrue();
        assertThat(niamh.mayHandOn(Role.ISSUER, HERE)).isTrue();
        assertThat(niamh.mayHandOn(Role.ORGANISATION_ADMINISTRATOR, HERE)).isTrue();
        assertThat(niamh.mayHandOn(Role.ISSUER, ELSEWHERE)).isFalse();
        assertThat(niamh.mayHandOn(Role.LIBRARIAN, Scope.PLATFORM)).isFalse();
        assertThat(niamh.mayHandOn(Role.ADMINISTRATOR, Scope.PLATFORM)).isFalse();
        refuses(
                GrantRule.GRANT_ONLY_WHAT_YOU_HOLD,
                () -> niamh.requireMayGrant(Role.TRAINER, Scope.cohort(2, 20, 200), SOMEBODY));
    }

    @Test
    void the_platforms_administrator_names_administrators_and_librarians_but_nobody_inside_an_organisation() {
        var pat = holding(Role.ADMINISTRATOR, Scope.PLATFORM);
        assertThat(pat.mayHandOn(Role.ORGANISATION_ADMINISTRATOR, HERE)).isTrue();
        assertThat(pat.mayHandOn(Role.LIBRARIAN, Scope.PLATFORM)).isTrue();
        assertThat(pat.mayHandOn(Role.ADMINISTRATOR, Scope.PLATFORM)).isTrue();
        assertThat(pat.mayHandOn(Role.TRAINER, GROUP)).isFalse();
        assertThat(pat.mayHandOn(Role.ISSUER, HERE)).isFalse();
        assertThat(pat.mayHandOn(Role.TRAINEE, GROUP)).isFalse();
    }

    @Test
    void who_teaches_signs_or_learns_hands_nothing_on() {
        for (var role : List.of(Role.TRAINEE, Role.TRAINER)) {
            assertThat(holding(role, GROUP).mayHandOn(role, GROUP))
                    .as(role.name())
                    .isFalse();
        }
        for (var role : List.of(Role.SUPERVISOR, Role.ISSUER)) {
            assertThat(holding(role, HERE).mayHandOn(role, HERE))
                    .as(role.name())
                    .isFalse();
        }
        assertThat(holding(Role.LIBRARIAN, Scope.PLATFORM).mayHandOn(Role.LIBRARIAN, Scope.PLATFORM))
                .isFalse();
    }

    @Test
    void a_course_lead_gives_places_in_the_groups_they_lead() {
        assertThat(holding(Role.COURSE_LEAD, PROGRAMME).mayHandOn(Role.TRAINEE, GROUP))
                .isTrue();
        assertThat(holding(Role.COURSE_LEAD, GROUP).mayHandOn(Role.TRAINEE, OTHER_GROUP))
                .isFalse();
        assertThat(holding(Role.COURSE_LEAD, GROUP).mayHandOn(Role.TRAINER, GROUP))
                .isFalse();
    }

    @Test
    void nobody_gives_a_role_to_themselves() {
        refuses(GrantRule.NO_ONE_GRANTS_A_ROLE_TO_THEMSELVES, () -> holding(Role.ORGANISATION_ADMINISTRATOR, HERE)
                .requireMayGrant(Role.ISSUER, HERE, NIAMH));
    }

    @Test
    void what_has_ended_or_not_begun_hands_nothing_on() {
        for (var term : List.of(new Term(BEFORE, NOW), Term.from(LATER))) {
            var grant = new RoleGrant(NIAMH, Role.ORGANISATION_ADMINISTRATOR, HERE, term, null, BEFORE);
            assertThat(new Authority(NIAMH, List.of(grant), NOW).mayHandOn(Role.TRAINER, GROUP))
                    .isFalse();
        }
    }

    @Test
    void somebody_elses_role_hands_nothing_on() {
        var grant = RoleGrant.fromNow(SOMEBODY, Role.ORGANISATION_ADMINISTRATOR, HERE, BEFORE);
        assertThat(new Authority(NIAMH, List.of(grant), NOW).mayHandOn(Role.TRAINER, GROUP))
                .isFalse();
    }

    @Test
    void anybody_may_lay_down_their_own_role_but_a_place_to_learn_ends_with_the_course() {
        var trainer = RoleGrant.fromNow(NIAMH, Role.TRAINER, GROUP, BEFORE);
        assertThat(new Authority(NIAMH, List.of(trainer), NOW).mayEnd(Role.TRAINER, GROUP, NIAMH))
                .isTrue();
        assertThat(new Authority(SOMEBODY, List.of(), NOW).mayEnd(Role.TRAINER, GROUP, NIAMH))
                .isFalse();
        assertThat(holding(Role.ORGANISATION_ADMINISTRATOR, HERE).mayEnd(Role.TRAINEE, GROUP, SOMEBODY))
                .isFalse();
    }

    @Test
    void nobody_learns_in_a_group_they_teach_or_lead() {
        for (var role : List.of(Role.TRAINER, Role.COURSE_LEAD)) {
            var teaching = List.of(RoleGrant.fromNow(SOMEBODY, role, GROUP, BEFORE));
            refuses(
                    GrantRule.NO_ONE_LEARNS_WHERE_THEY_TEACH,
                    () -> ForbiddenPairs.refuse(Role.TRAINEE, GROUP, Term.from(NOW), teaching));
            var learning = List.of(RoleGrant.fromNow(SOMEBODY, Role.TRAINEE, GROUP, BEFORE));
            refuses(
                    GrantRule.NO_ONE_LEARNS_WHERE_THEY_TEACH,
                    () -> ForbiddenPairs.refuse(role, GROUP, Term.from(NOW), learning));
            refuses(
                    GrantRule.NO_ONE_LEARNS_WHERE_THEY_TEACH,
                    () -> ForbiddenPairs.refuse(role, PROGRAMME, Term.from(NOW), learning));
        }
    }

    @Test
    void one_may_teach_one_group_and_learn_in_another() {
        var teaching = List.of(RoleGrant.fromNow(SOMEBODY, Role.TRAINER, GROUP, BEFORE));
        ForbiddenPairs.refuse(Role.TRAINEE, OTHER_GROUP, Term.from(NOW), teaching);
    }

    @Test
    void one_may_learn_where_one_has_stopped_teaching() {
        var past = List.of(new RoleGrant(SOMEBODY, Role.TRAINER, GROUP, new Term(BEFORE, NOW), null, BEFORE));
        ForbiddenPairs.refuse(Role.TRAINEE, GROUP, Term.from(NOW), past);
        var future = List.of(new RoleGrant(SOMEBODY, Role.TRAINER, GROUP, Term.from(LATER), null, BEFORE));
        refuses(
                GrantRule.NO_ONE_LEARNS_WHERE_THEY_TEACH,
                () -> ForbiddenPairs.refuse(Role.TRAINEE, GROUP, Term.from(NOW), future));
    }

    private static Authority holding(Role role, Scope scope) {
        return new Authority(NIAMH, List.of(RoleGrant.fromNow(NIAMH, role, scope, BEFORE)), NOW);
    }

    private static void refuses(GrantRule rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule())
                        .isEqualTo(rule));
    }
}
