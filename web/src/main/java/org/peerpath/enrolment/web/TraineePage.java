package org.peerpath.enrolment.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.enrolment.service.PathView;
import org.peerpath.enrolment.service.StudyTime;
import org.peerpath.enrolment.service.SupervisionDraft;
import org.peerpath.enrolment.service.TraineeFollowing;
import org.peerpath.evidence.CompetenceLevel;
import org.peerpath.evidence.SupervisionForm;
import org.peerpath.kernel.Localised;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.web.Messages;
import org.peerpath.kernel.web.Site;
import org.peerpath.programme.Competence;
import org.peerpath.requirement.Who;

/** One trainee for their team: where they stand, and what the team does next. */
@Named
@ViewScoped
public class TraineePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TraineeFollowing following;

    @Inject
    private Site site;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private final SupervisionDraft supervision = new SupervisionDraft();
    private final UUID key = UUID.randomUUID();
    private long enrolmentId;
    private Map<String, CompetenceLevel> levels = new HashMap<>();
    private transient @Nullable PathView view;
    private transient List<PathStep> steps = List.of();
    private transient List<StudyTime.Row> study = List.of();

    @PostConstruct
    void load() {
        if (givenId == null) {
            throw new NotFound();
        }
        enrolmentId = givenId;
        supervision.setDay(getView().today());
        levels = getView().competenceLevels();
        study = following.studyToConfirm(enrolmentId);
    }

    public void confirmStudy() {
        following.confirmStudy(enrolmentId);
        goOn("trainee.studyConfirmed");
    }

    public void signOff() {
        following.signOff(enrolmentId, levels, key);
        goOn("trainee.signedOff");
    }

    public void supervisionHeld() {
        following.supervisionHeld(enrolmentId, supervision);
        goOn("trainee.supervisionWritten");
    }

    private void goOn(String notice) {
        messages.info("enrolment", notice);
        Faces.redirect("team/trainee/%s", enrolmentId);
    }

    public PathView getView() {
        if (view == null) {
            view = following.path(enrolmentId);
            steps = PathReading.forTeam(view, site.getLocale()).steps();
        }
        return view;
    }

    public List<PathStep> getSteps() {
        getView();
        return steps;
    }

    public List<StudyTime.Row> getStudy() {
        return study;
    }

    public List<Competence> getCompetences() {
        return getView().definition().competencesSignedBy(Who.TRAINER);
    }

    public CompetenceLevel[] getLevelsToChoose() {
        return CompetenceLevel.values();
    }

    public SupervisionForm[] getForms() {
        return SupervisionForm.values();
    }

    public Map<String, CompetenceLevel> getLevels() {
        return levels;
    }

    public SupervisionDraft getSupervision() {
        return supervision;
    }

    public String say(Localised words) {
        return words.in(site.getLocale());
    }
}
