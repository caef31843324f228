package org.peerpath.oversight.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.service.AuditCheckRow;
import org.peerpath.audit.service.AuditQuestion;
import org.peerpath.audit.service.AuditRow;
import org.peerpath.kernel.web.FilterChoices;
import org.peerpath.kernel.web.FilterOption;
import org.peerpath.kernel.web.Messages;
import org.peerpath.kernel.web.Query;
import org.peerpath.kernel.web.Shown;
import org.peerpath.oversight.service.AuditOversight;

/** The trail, newest first, narrowed by kind and day; all of its state is in the address. */
@Named
@RequestScoped
public class AuditPage {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    @Inject
    private AuditOversight oversight;

    @Inject
    private FilterChoices choices;

    @Inject
    private Shown shown;

    @Inject
    private Messages messages;

    @Inject
    @Param
    private @Nullable String kind;

    @Inject
    @Param
    private @Nullable String day;

    @Inject
    @Param
    private @Nullable String before;

    private AuditQuestion question = new AuditQuestion(null, null);
    private List<AuditRow> rows = List.of();
    private boolean more;
    private @Nullable AuditCheckRow check;

    @PostConstruct
    void load() {
        question = new AuditQuestion(kindOf(kind), dayOf(day));
        var below = before != null && before.matches("[0-9]{1,18}") ? Long.valueOf(before) : null;
        var found = oversight.events(question, below);
        more = found.size() > AuditOversight.PAGE;
        rows = found.subList(0, Math.min(found.size(), AuditOversight.PAGE));
        check = oversight.lastCheck().orElse(null);
    }

    public void checkNow() {
        oversight.check();
        messages.info("oversight", "audit.checkDone");
        Faces.redirect("audit");
    }

    private static @Nullable AuditKind kindOf(@Nullable String name) {
        return Arrays.stream(AuditKind.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate dayOf(@Nullable String typed) {
        try {
            return typed == null || typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    public List<AuditRow> getRows() {
        return rows;
    }

    public @Nullable AuditCheckRow getCheck() {
        return check;
    }

    public List<FilterOption> getKinds() {
        return choices.of(AuditKind.values(), question.kind());
    }

    public @Nullable LocalDate getDay() {
        return question.day();
    }

    /** A kind that a later version knows, or somebody wrote there, stands as it is. */
    public String word(String name) {
        var known = kindOf(name);
        return known == null ? name : shown.word(known);
    }

    /** 2026-11-24 17:00:05: sorted by reading, the same in each language. */
    public String moment(Instant at) {
        return MOMENT.format(at);
    }

    public @Nullable String getOlder() {
        if (!more) {
            return null;
        }
        return Query.of("/audit")
                .with("kind", question.kind())
                .with("day", day)
                .with("before", Long.toString(rows.get(rows.size() - 1).position()))
                .toString();
    }
}
