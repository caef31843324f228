package org.peerpath.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peerpath.audit.Trail.row;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.peerpath.enrolment.service.PathDaysRound;
import org.peerpath.harness.InServer;
import org.peerpath.harness.Rows;
import org.peerpath.identity.service.Invitations;
import org.peerpath.oversight.service.RetentionRound;

/**
 * Each kind of event is brought about, as people do in a browser, and leaves exactly the rows that it should: by whom, about
 * what, once. A kind that nothing here brings about stops the build.
 */
@Order(Integer.MAX_VALUE - 5) // Others need not see the group that is made here.
class EveryKindIT extends InServer {
    /** What needs somebody outside of Peerpath is brought about where they are. */
    private static final Map<AuditKind, String> ELSEWHERE =
            Map.of(AuditKind.OPEN_ID_LINKED, "OpenIdIT", AuditKind.OPEN_ID_UNLINKED, "OpenIdIT");

    @Inject
    private Invitations invitations;

    @EJB(lookup = "java:app/peerpath-ejb/RetentionRound")
    private RetentionRound round;

    @EJB(lookup = "java:app/peerpath-ejb/PathDaysRound")
    private PathDaysRound days;

    @Resource(lookup = "java:jboss/datasources/PeerpathDS")
    private DataSource dataSource;

    @Resource(lookup = "java:jboss/UserTransaction")
    private UserTransaction transaction;

    @Test
    void each_event_leaves_its_row_once() throws Exception {
        var rows = new Rows(dataSource);
        var trail = new Trail(rows);
        var admin = Guest.called(rows, "admin");
        var wren = invited(rows, trail);
        try {
            tell(rows, trail, admin, wren);
        } catch (AssertionError stopped) {
            // What went wrong before says more.
            assertThat(trail.problems()).as(stopped.toString()).isEmpty();
            throw stopped;
        }
        assertThat(trail.problems()).isEmpty();
        assertThat(trail.neverSeen())
                .as("kinds that nothing here brings about")
                .containsExactlyInAnyOrderElementsOf(ELSEWHERE.keySet());
    }

    private void tell(Rows rows, Trail trail, Guest admin, Guest wren) {
        new AccessStory(trail, rows, wren, admin).tell();
        new PeopleStory(trail, rows, admin).tell();
        var course = Course.like(rows, "Second group");
        var finished = Course.like(rows, "First group");
        try {
            var kestrel = new CourseStory(trail, rows, course, finished, days::run).tell();
            new PlacementStory(trail, rows, kestrel, course.enrolmentOf(kestrel.id())).tell();
            new PrivacyStory(trail, kestrel).tell();
        } finally {
            course.close();
            finished.close();
        }
        new AuthoringStory(trail, rows).tell();
        new MoodleStory(trail, rows).tell();
        new MovingStory(trail, rows).tell();
        new SharingStory(trail, rows).tell();
        new DoorStory(trail, rows, wren).tell();
        forget(rows, trail, course);
    }

    private Guest invited(Rows rows, Trail trail) throws Exception {
        var email = "wren@trail.example";
        transaction.begin();
        invitations.invite("Wren", email, Locale.ENGLISH, ZoneId.of("Europe/Dublin"), null);
        transaction.commit();
        return Guest.with(rows, email);
    }

    /** What was kept long enough goes, and says so once, however many rows it was. */
    private void forget(Rows rows, Trail trail, Course course) {
        round.run();
        var longAgo = LocalDateTime.now(ZoneOffset.UTC).minusYears(2);
        for (int i = 0; i < 3; i++) {
            rows.copy(
                    "application",
                    "cohort_id = " + course.cohort() + " and state = 'DECLINED'",
                    Map.of("decided_at", longAgo, "email", i + "@trail.example"));
        }
        var rule = rows.number("select id from retention_rule where code = 'APPLICATION_NOT_ACCEPTED'");
        trail.leaves(round::run, row(AuditKind.RETENTION_APPLIED, null, AuditThing.RETENTION_RULE.of(rule)));
        trail.leaves(round::run);
    }
}
