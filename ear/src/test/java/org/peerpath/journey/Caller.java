package org.peerpath.journey;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Connection.Method;
import org.peerpath.access.Newcomer;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.Tables;

/**
 * Somebody who tries every door.
 *
 * @param account the name of their account, or its address
 * @param role the column of {@code doors.csv} that says what they may
 */
record Caller(String account, String role, PlainBrowser desk) {
    /** Role by account: people of one role differ by cohort, host and organisation. */
    private static final List<List<String>> KNOWN = List.of(
            List.of("trainee", "trainee"),
            List.of("trainee5", "trainee"),
            List.of("trainee3", "trainee"),
            List.of("trainee8", "trainee"),
            List.of("trainer", "trainer"),
            List.of("trainer2", "trainer"),
            List.of("lead", "course-lead"),
            List.of("host", "supervisor"),
            List.of("host2", "supervisor"),
            List.of("host3", "supervisor"),
            List.of("issuer", "issuer"),
            List.of("safe", "safeguarding-lead"),
            List.of("safe2", "safeguarding-lead"),
            List.of("librarian", "librarian"),
            List.of("orgadmin", "organisation-administrator"),
            List.of("admin", "administrator"));

    /** Each kind of person: a visitor, somebody whose account was closed while they were in, somebody without a role. */
    static List<Caller> all() {
        var all = new ArrayList<Caller>();
        all.add(new Caller(Forms.VISITOR, "visitor", PlainBrowser.visitor()));
        all.add(closed());
        var member = Newcomer.called("Plover");
        member.signIn(Newcomer.PASSWORD);
        all.add(new Caller(member.email(), "member", member.desk()));
        KNOWN.forEach(one -> all.add(new Caller(one.get(0), one.get(1), PlainBrowser.of(one.get(0)))));
        return all;
    }

    /** Others who learn, and one who leads elsewhere, for what none of those before has at this moment. */
    static Stream<Caller> spare() {
        var elsewhere = Stream.of(List.of("lead3", "course-lead"));
        var learning = Stream.of("trainee2", "trainee4", "trainee6", "trainee7", "trainee9", "trainee14")
                .map(account -> List.of(account, "trainee"));
        return Stream.concat(elsewhere, learning)
                .map(one -> new Caller(one.get(0), one.get(1), PlainBrowser.of(one.get(0))));
    }

    private static Caller closed() {
        var person = Newcomer.called("Dipper");
        person.signIn(Newcomer.PASSWORD);
        var number = Tables.column("select person_id from account where email = '" + person.email() + "'")
                .get(0);
        var admin = PlainBrowser.of("admin");
        var page = admin.open("/people/account/" + number);
        var form = page.form("accountKeeping");
        admin.press(page, form, form.selectFirst("#close"), Map.of());
        return new Caller(person.email(), "closed", person.desk());
    }

    /** Whether they are asked to sign in where others find nothing. */
    boolean isOutside() {
        return role.equals("visitor") || role.equals("closed");
    }

    /** What they are answered in the end: 401 where they are asked to sign in. */
    int status(String path) {
        var answer = desk.ask(Method.GET, path);
        var to = answer.header("Location");
        if (to == null) {
            return answer.statusCode();
        }
        var next = URI.create(to).getPath();
        return next.equals("/sign-in") ? 401 : status(next);
    }
}
