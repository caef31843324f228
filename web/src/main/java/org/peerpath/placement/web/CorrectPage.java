package org.peerpath.placement.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.placement.ActivityKind;
import org.peerpath.placement.Contact;
import org.peerpath.placement.PracticeSetting;
import org.peerpath.placement.service.CorrectingHours;
import org.peerpath.placement.service.DayDraft;
import org.peerpath.placement.service.DayInHand;
import org.peerpath.placement.service.HoursLog;
import org.peerpath.placement.service.LogRow;
import org.peerpath.placement.service.MyPlacements;
import org.peerpath.placement.service.PlacementView;
import org.peerpath.programme.Competence;

/** The trainee writes beside a confirmed day how it really was. */
@Named
@ViewScoped
public class CorrectPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CorrectingHours correcting;

    @Inject
    private MyPlacements mine;

    @Inject
    private HoursLog log;

    @Inject
    private Messages messages;

    @Inject
    private NoteQuestion question;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long entryId;

    private @Nullable DayInHand confirmed;
    private @Nullable PlacementView view;
    private List<Competence> competences = List.of();

    @PostConstruct
    void load() {
        confirmed = correcting.takeUp(Asked.orNotFound(entryId));
        view = mine.see(confirmed.row().placementId());
        competences = log.competences(view.id());
    }

    public void send() {
        if (question.isOpen(
                getView().facts(), Stream.of(getDraft().getNote(), getDraft().getReason()))) {
            return;
        }
        sendAsIs();
    }

    /** Nobody is named in it: its writer has said so. */
    public void sendAsIs() {
        question.close();
        correcting.send(getRow().id(), getDraft());
        back("correct.sent", getView().facts().supervisor());
    }

    public void keep() {
        correcting.keep(getRow().id(), getDraft());
        back("correct.kept");
    }

    private void back(String key, Object... values) {
        messages.info("placement", key, values);
        Onward.to("my/hours/%s", getView().id());
    }

    /** The day as it is confirmed. */
    public LogRow getRow() {
        return Asked.orNotFound(confirmed).row();
    }

    public DayDraft getDraft() {
        return Asked.orNotFound(confirmed).draft();
    }

    public PlacementView getView() {
        return Asked.orNotFound(view);
    }

    /** Whether the day is confirmed and the placement still under way. */
    public boolean isWritable() {
        return getView().facts().isOpenForHours() && getRow().isCorrectable();
    }

    public NoteQuestion getQuestion() {
        return question;
    }

    public List<Competence> getCompetences() {
        return competences;
    }

    public PracticeSetting[] getSettings() {
        return PracticeSetting.values();
    }

    public ActivityKind[] getActivities() {
        return ActivityKind.values();
    }

    public Contact[] getContacts() {
        return Contact.values();
    }
}
