package org.peerpath.attendance.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.attendance.service.AttendanceMark;
import org.peerpath.attendance.service.AttendanceSaved;
import org.peerpath.attendance.service.AttendanceSheet;
import org.peerpath.attendance.service.AttendanceTaking;
import org.peerpath.attendance.service.MarkRow;
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
    private MarkWords words;

    @Inject
    private Site site;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private long sessionId;
    private List<AttendanceMark> marks = List.of();
    private transient @Nullable AttendanceSheet sheet;

    @PostConstruct
    void load() {
        sessionId = Asked.orNotFound(givenId);
        marks = getSheet().marks();
    }

    public void save() {
        var saved = attendance.record(sessionId, marks);
        if (saved.contested().isEmpty()) {
            messages.info("attendance", "list.saved", saved.changed());
            if (!saved.colleagues().isEmpty()) {
                messages.info("attendance", "list.colleagues", said(saved.colleagues()));
            }
            Faces.redirect("team/attendance/%s", sessionId);
        } else {
            sheet = null;
            messages.problem("attendance", "list.contested", said(saved.contested()));
        }
    }

    private String said(List<AttendanceSaved.Differing> lines) {
        return lines.stream()
                .map(line -> line.displayName() + " – " + tell(line.theirs()))
                .collect(Collectors.joining("; "));
    }

    /** Marks everybody present who has no mark yet; nothing is saved by that. */
    public void allPresent() {
        marks.stream().filter(m -> m.getState() == null).forEach(m -> m.setState(AttendanceState.PRESENT));
    }

    /** Who said what, and when: “Part of it, 20 min missed (Kim, 22 Nov 2026, 17:40)”. */
    public String tell(MarkRow row) {
        var session = getSheet().session();
        return words.said(row, session.minutes(), ZoneId.of(session.zone()));
    }

    /** What was said before the mark that holds now, newest first; empty if nothing was corrected. */
    public List<MarkRow> earlier(AttendanceMark mark) {
        return words.newestFirst(getSheet().history().getOrDefault(mark.getEnrolmentId(), List.of()));
    }

    public AttendanceSheet getSheet() {
        if (sheet == null) {
            sheet = attendance.sheet(sessionId);
        }
        return sheet;
    }

    public long getMarked() {
        return marks.stream().filter(mark -> mark.getState() != null).count();
    }

    public List<AttendanceMark> getMarks() {
        return marks;
    }

    public AttendanceState[] getStates() {
        return AttendanceState.values();
    }

    public String getTitle() {
        var loaded = getSheet();
        return loaded.definition().session(loaded.session().code()).title().in(site.getLocale());
    }
}
