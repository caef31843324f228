package org.peerpath.enrolment.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.enrolment.ClockReading;
import org.peerpath.enrolment.Rhythm;
import org.peerpath.enrolment.service.CohortDates;
import org.peerpath.enrolment.service.SessionDate;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.kernel.web.Shown;
import org.peerpath.kernel.web.Site;

/** The days of a group's sessions: proposed in a rhythm, each changed where it has to be, kept in one go. */
@Named
@ViewScoped
public class DatesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CohortDates dates;

    @Inject
    private Site site;

    @Inject
    private Shown shown;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private long cohortId;
    private long version;
    private String cohort = "";
    private String zone = "";
    private List<SessionDate> sessions = List.of();
    private final Map<String, String> titles = new HashMap<>();
    private @Nullable LocalDate first;
    private @Nullable LocalTime at;
    private int weeks = 1;

    @PostConstruct
    void load() {
        cohortId = Asked.orNotFound(givenId);
        var view = dates.dates(cohortId);
        version = view.version();
        cohort = view.cohort().name();
        zone = view.cohort().zone();
        sessions = view.sessions();
        first = view.cohort().startsOn();
        view.definition().sessions().forEach(s -> titles.put(s.code(), s.title().in(site.getLocale())));
    }

    /** Fills in days and hours; nothing is kept by that. What was held keeps its day. */
    public void propose() {
        var rhythm = new Rhythm(Objects.requireNonNull(first), Objects.requireNonNull(at), weeks);
        var days = rhythm.sessions(sessions.size()).iterator();
        for (var session : sessions) {
            var day = days.next();
            if (!session.isHeld()) {
                session.propose(day);
            }
        }
    }

    public void save() {
        if (clockShowsAll()) {
            var changed = dates.save(cohortId, version, sessions);
            messages.info("enrolment", "dates.saved", changed);
            Faces.redirect("team/dates/%s", cohortId);
        }
    }

    /** Names each session whose hour the clock does not show, or shows twice. */
    private boolean clockShowsAll() {
        var all = true;
        for (var session : sessions) {
            var time = session.at();
            var reading = time == null ? ClockReading.ONCE : ClockReading.of(time, ZoneId.of(zone));
            if (time != null && reading != ClockReading.ONCE) {
                all = false;
                messages.problem(
                        "enrolment",
                        "dates." + reading.name(),
                        title(session),
                        shown.date(time.toLocalDate()),
                        shown.time(time.toLocalTime(), zone));
            }
        }
        return all;
    }

    public String title(SessionDate session) {
        return String.valueOf(titles.get(session.getCode()));
    }

    public List<SessionDate> getSessions() {
        return sessions;
    }

    public long getCohortId() {
        return cohortId;
    }

    public String getCohort() {
        return cohort;
    }

    public String getZone() {
        return zone;
    }

    public @Nullable LocalDate getFirst() {
        return first;
    }

    public void setFirst(@Nullable LocalDate first) {
        this.first = first;
    }

    public @Nullable LocalTime getAt() {
        return at;
    }

    public void setAt(@Nullable LocalTime at) {
        this.at = at;
    }

    public int getWeeks() {
        return weeks;
    }

    public void setWeeks(int weeks) {
        this.weeks = weeks;
    }
}
