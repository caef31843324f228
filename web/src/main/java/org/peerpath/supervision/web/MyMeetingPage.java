package org.peerpath.supervision.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.evidence.SupervisionForm;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.supervision.Theme;
import org.peerpath.supervision.service.MeetingDraft;
import org.peerpath.supervision.service.MeetingPlace;
import org.peerpath.supervision.service.MeetingRow;
import org.peerpath.supervision.service.MySupervision;

/** One supervision meeting for its trainee: written down, signed, or taken back before both have signed. */
@Named
@ViewScoped
public class MyMeetingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MySupervision supervision;

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

    @PostConstruct
    void load() {
        var id = Asked.orNotFound(placementId);
        if (meetingId == null) {
            place = supervision.place(id);
            draft.setDay(getToday());
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
        Faces.redirect("my/meeting/%s/%s", getPlace().id(), id);
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
        return getPlace().underWay() && row != null && !isChanging() && row.waitsForTrainee();
    }

    /** What counts is taken back by the supervisor. */
    public boolean isRetractable() {
        return getPlace().underWay() && row != null && row.open();
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
