package org.peerpath.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.PlainBrowser;

/** Each page about somebody, opened by those whose business it is not: it is not there, and nothing else is said. */
@DisabledIfSystemProperty(
        named = "peerpath.test.database",
        matches = "h2",
        disabledReason = "MatrixIT asks every door for what is not theirs on each database")
class StrangersIT extends Peerpath {
    @ParameterizedTest
    @CsvSource({
        "trainee, /my/, trainee2 trainee6 trainer lead host issuer librarian admin",
        "trainer, /team/, trainee trainee2 host issuer librarian admin",
        "trainer, /team/trainee/, trainer2",
        "trainer, /team/placement/, trainer2",
        "trainer, /team/attendance/, trainer2",
        "trainer, /team/submission/, trainer2",
        "lead, /team/, trainee trainee2 host issuer librarian admin",
        "host, /host/, host2 host3 trainee trainer lead issuer librarian admin",
        "issuer, /issuing/, trainee trainer lead host orgadmin librarian admin",
        "orgadmin, /people/, trainee trainer lead host issuer librarian"
    })
    void what_is_not_theirs_is_not_there(String owner, String door, String strangers) {
        var pages = pagesOf(owner, door);
        assertThat(pages).hasSizeGreaterThan(1);
        var seen = new ArrayList<String>();
        for (var stranger : strangers.split(" ", -1)) {
            var person = PlainBrowser.of(stranger);
            for (var page : pages) {
                var answer = person.open(page);
                if (answer.status() != 404) {
                    seen.add("%s got %d at %s".formatted(stranger, answer.status(), page));
                }
            }
        }
        assertThat(seen).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"trainee, /my/", "trainer, /team/", "host, /host/", "issuer, /issuing/", "orgadmin, /people/"})
    void who_is_not_signed_in_is_asked_to_and_sees_nothing(String owner, String door) {
        var visitor = PlainBrowser.visitor();
        assertThat(pagesOf(owner, door))
                .allSatisfy(page -> assertThat(visitor.open(page).path()).isEqualTo("/sign-in"));
    }

    /** The pages behind a door that are about one thing or person, opened by their owner without a complaint. */
    private static List<String> pagesOf(String owner, String door) {
        return Forms.pages(owner).stream()
                .flatMap(page -> Stream.of(page.path()).filter(path -> page.status() == 200))
                .filter(path -> path.startsWith(door) && path.matches(".*/\\d+.*"))
                .distinct()
                .toList();
    }
}
