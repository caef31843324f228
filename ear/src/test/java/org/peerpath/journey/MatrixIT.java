package org.peerpath.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.Tables;
import org.peerpath.kernel.service.DemoMode;

/**
 * Holds every door against {@code doors.csv}: each page, file, servlet and resource, opened over HTTP by each kind of person,
 * for what is theirs, for what is another's in the same organisation and in another one, and for what is deleted. Whose a
 * thing is, the tables say ({@link Things}); that somebody's own is open is asked where their own pages lead them to it.
 */
@Order(Integer.MAX_VALUE - 4) // When there is much to look at, and before everything is sent twice.
class MatrixIT extends Peerpath {
    private final Tally tally = new Tally();
    private final List<Door> doors = Doors.lines();
    private final Ways ways = new Ways(doors);

    @Test
    void every_door_has_a_line_that_says_what_its_address_names() {
        var written = doors.stream().collect(Collectors.toMap(Door::path, Door::hasParameter));
        assertThat(written.entrySet())
                .containsExactlyInAnyOrderElementsOf(Doors.found().entrySet());
        assertThat(doors.stream()
                        .filter(Door::hasParameter)
                        .filter(door -> door.thing() == null)
                        .map(Door::about))
                .isSubsetOf("word", "code");
    }

    @Test
    void each_door_opens_to_those_and_for_that_of_which_its_line_says_so() {
        var began = System.nanoTime();
        var moments = Moments.all();
        try (var houses = new OtherHouses()) {
            var callers = Caller.all();
            callers.forEach(ways::walk);
            addWhatIsKnownFromElsewhere(moments);
            var known = new Cell.Known(Things.now(), houses, ways);
            for (var door : doors) {
                callers.forEach(caller -> new Cell(door, caller, known, tally).tryOut());
            }
            Caller.spare()
                    .takeWhile(caller -> !tally.withoutOwn(doors).isEmpty())
                    .forEach(caller -> {
                        ways.walk(caller);
                        tally.withoutOwn(doors).forEach(door -> new Cell(door, caller, known, tally).tryOut());
                    });
        }
        System.out.printf(
                "Matrix: %s, %d s%n",
                tally, Duration.ofNanos(System.nanoTime() - began).toSeconds());
        assertThat(tally.problems()).isEmpty();
        assertThat(tally.untried(doors)).isEmpty();
        assertThat(tally.cells()).isGreaterThan(2_500);
    }

    /** The platform's administrator comes to an account by a search, others to some pages by a letter, a draft is saved. */
    private void addWhatIsKnownFromElsewhere(List<Forms.Place> moments) {
        for (var door : doors) {
            if (door.path().equals("/people/person")) {
                List.copyOf(ways.all(door)).stream()
                        .map(person -> person.replace("/person/", "/account/"))
                        .forEach(account -> ways.add("admin", account));
            }
        }
        Tables.ask("select a.email, s.enrolment_id, s.component from submission s join account a"
                        + " on a.person_id = s.trainee_id where s.state = 'DRAFT'")
                .forEach(draft -> ways.add(
                        draft.get(0).replace(DemoMode.address(""), ""),
                        "/my/hand-in/" + draft.get(1) + "/" + draft.get(2)));
        Tables.ask("select a.email, o.enrolment_id from version_offer o join enrolment e on e.id = o.enrolment_id"
                        + " join account a on a.person_id = e.person_id")
                .forEach(asked ->
                        ways.add(asked.get(0).replace(DemoMode.address(""), ""), "/my/version/" + asked.get(1)));
        moments.stream().filter(Forms.Place::isVisitors).forEach(place -> ways.add(Forms.VISITOR, place.path()));
    }
}
