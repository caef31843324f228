package org.peerpath.enrolment.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.enrolment.service.AttendanceMark;
import org.peerpath.enrolment.service.AttendanceSheet;
import org.peerpath.enrolment.service.AttendanceTaking;
import org.peerpath.evidence.AttendanceState;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.kernel.web.Site;

/** The list of one session: everybody on one page, saved in one go. */
@Named
@ViewScoped
public class AttendancePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AttendanceTaking attendance;

    @Inject
    private Site site;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private long sessionId;
    private long cohortId;
    private long version;
    private String title = "";
    private boolean begun;
    private List<AttendanceMark> marks = List.of();
    private transient @Nullable AttendanceSheet sheet;

    @PostConstruct
    void load() {
        sessionId = Asked.orNotFound(givenId);
        var loaded = attendance.sheet(sessionId);
        sheet = loaded;
        cohortId = loaded.cohort().id();
        version = loaded.version();
        begun = loaded.begun();
        marks = loaded.marks();
        title = loaded.definition().session(loaded.session().code()).title().in(site.getLocale());
    }

    public void save() {
        var changed = attendance.record(sessionId, version, marks);
        messages.info("enrolment", "attendance.saved", changed);
        Faces.redirect("team/attendance/%s", sessionId);
    }

    /** Marks everybody present who has no mark yet; nothing is saved by that. */
    public void allPresent() {
        marks.stream().filter(m -> m.getState() == null).forEach(m -> m.setState(AttendanceState.PRESENT));
    }

    public AttendanceSheet getSheet() {
        if (sheet == null) {
            sheet = attendance.sheet(sessionId);
        }
        return sheet;
    }

    public List<AttendanceMark> getMarks() {
        return marks;
    }

    public AttendanceState[] getStates() {
        return AttendanceState.values();
    }

    public String getTitle() {
        return title;
    }

    public long getCohortId() {
        return cohortId;
    }

    public boolean isBegun() {
        return begun;
    }
}
