package org.peerpath.supervision.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.evidence.SupervisionForm;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.supervision.Theme;
import org.peerpath.supervision.service.GroupMember;
import org.peerpath.supervision.service.HostSupervision;
import org.peerpath.supervision.service.MeetingDraft;
import org.peerpath.supervision.service.MeetingPlace;
import org.peerpath.supervision.service.MeetingRow;

/** One supervision meeting for the practice supervisor: written down for one or for a group, signed, or taken back. */
@Named
@ViewScoped
public class HostMeetingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private HostSupervision supervision;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long placementId;

    @Inject
    @Param(pathIndex = 1)
    private @Nullable Long meetingId;

    /** Whether what stands there is to be changed. */
    @Inject
    @Param
    private @Nullable String change;

    private MeetingDraft draft = new MeetingDraft();
    private @Nullable MeetingPlace place;
    private @Nullable MeetingRow row;
    private List<GroupMember> others = List.of();

    @PostConstruct
    void load() {
        var id = Asked.orNotFound(placementId);
        if (meetingId == null) {
            place = supervision.place(id);
            draft.setDay(getToday());
            others = supervision.others(id);
        } else {
            var meeting = supervision.meeting(id, meetingId);
            place = meeting.place();
            row = meeting.meeting();
            draft = supervision.takeUp(row);
        }
    }

    /** Written down, and signed by whoever writes it. */
    public void sign() {
        if (row == null) {
            done("meeting.signed", supervision.write(getPlace().id(), draft, true));
        } else {
            supervision.sign(getPlace().id(), row.id(), row.hash());
            done("meeting.signed", row.id());
        }
    }

    /** Written down, to be signed later. */
    public void keep() {
        if (row == null) {
            done("meeting.kept", supervision.write(getPlace().id(), draft, false));
        } else {
            supervision.change(getPlace().id(), row.id(), row.version(), draft);
            done("meeting.changed", row.id());
        }
    }

    public void takeBack() {
        var taken = Asked.orNotFound(row);
        supervision.takeBack(getPlace().id(), taken.id(), taken.version());
        done("meeting.takenBack", taken.id());
    }

    private void done(String key, long id) {
        messages.info("supervision", key);
        Faces.redirect("host/meeting/%s/%s", getPlace().id(), id);
    }

    /** Whether what it says can be typed: a new one, or one that is not signed by both. */
    public boolean isWriting() {
        return getPlace().underWay() && (row == null || isChanging() && row.open());
    }

    private boolean isChanging() {
        return "true".equals(change);
    }

    /** Whether it waits for the signature of whoever looks at it. */
    public boolean isToSign() {
        return getPlace().underWay() && row != null && !isChanging() && row.waitsForSupervisor();
    }

    /** Also what counts already: it leaves a trace. */
    public boolean isRetractable() {
        return getPlace().underWay() && row != null && (row.open() || row.counted());
    }

    /** Other trainees of theirs, who may have been there too. */
    public List<GroupMember> getOthers() {
        return others;
    }

    public MeetingPlace getPlace() {
        return Asked.orNotFound(place);
    }

    public MeetingDraft getDraft() {
        return draft;
    }

    /** The meeting that was written down; nothing while a new one is. */
    public @Nullable MeetingRow getRow() {
        return row;
    }

    public final LocalDate getToday() {
        return LocalDate.now(clock.withZone(getPlace().zone()));
    }

    public SupervisionForm[] getForms() {
        return SupervisionForm.values();
    }

    public Theme[] getThemes() {
        return Theme.values();
    }
}
