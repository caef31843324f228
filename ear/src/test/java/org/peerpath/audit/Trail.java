package org.peerpath.audit;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.peerpath.harness.PlainBrowser.Answer;
import org.peerpath.harness.Rows;

/** Watches the trail: an act leaves exactly these rows, and no others. What does not fit is told in the end, all of it. */
final class Trail {
    /** Whom the act itself brings. */
    static final Long SOMEBODY_NEW = -1L;

    private final Rows rows;
    private final Set<AuditKind> seen = EnumSet.noneOf(AuditKind.class);
    private final List<String> problems = new ArrayList<>();

    Trail(Rows rows) {
        this.rows = rows;
    }

    /**
     * A row that an act leaves.
     *
     * @param actor who did it; nobody for the platform and for strangers
     * @param about its subjects, where {@code #} stands for any number
     */
    record Row(AuditKind kind, @Nullable Long actor, String about) {
        private boolean is(Row written) {
            return kind == written.kind
                    && (Objects.equals(actor, written.actor) || SOMEBODY_NEW.equals(actor) && written.actor != null)
                    && written.about.matches(about.replace("#", "\\d+"));
        }
    }

    static Row row(AuditKind kind, @Nullable Long actor, AuditSubject... about) {
        return new Row(
                kind,
                actor,
                String.join(
                        " ", Arrays.stream(about).map(AuditSubject::toString).toList()));
    }

    /** What is about things whose numbers the act itself gives. */
    static Row row(AuditKind kind, @Nullable Long actor, String about) {
        return new Row(kind, actor, about);
    }

    /** Does something in a browser, and compares. */
    void leaves(Supplier<Answer> act, Row... expected) {
        long before = length();
        try {
            var answer = act.get();
            compare(before, answer.status() + " " + answer.path() + " " + answer.problems(), expected);
        } catch (AssertionError undone) {
            problems.add(Arrays.toString(expected) + " could not be brought about: " + undone.getMessage());
        }
    }

    /** Does something else. */
    void leaves(Runnable act, Row... expected) {
        long before = length();
        act.run();
        compare(before, "", expected);
    }

    List<String> problems() {
        return problems;
    }

    Set<AuditKind> neverSeen() {
        return EnumSet.complementOf(EnumSet.copyOf(seen));
    }

    private void compare(long before, String answer, Row... expected) {
        var over = after(before);
        var missing = new ArrayList<Row>();
        for (var row : expected) {
            var found = over.stream().filter(row::is).findFirst();
            found.ifPresentOrElse(over::remove, () -> missing.add(row));
            seen.add(row.kind());
        }
        if (!missing.isEmpty() || !over.isEmpty()) {
            problems.add("not written: " + missing + ", written and not expected: " + over + ", answered: " + answer);
        }
    }

    private long length() {
        return rows.number("select length from audit_chain");
    }

    private List<Row> after(long position) {
        try (var connection = rows.open();
                var select = connection.prepareStatement(
                        "select kind, actor_id, subjects from audit_event where id > ? order by id")) {
            select.setLong(1, position);
            try (var found = select.executeQuery()) {
                var events = new ArrayList<Row>();
                while (found.next()) {
                    events.add(new Row(
                            AuditKind.valueOf(found.getString(1)), found.getObject(2, Long.class), found.getString(3)));
                }
                return events;
            }
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
