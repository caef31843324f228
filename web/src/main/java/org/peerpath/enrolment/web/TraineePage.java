package org.peerpath.enrolment.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.enrolment.service.PathView;
import org.peerpath.enrolment.service.StudyTime;
import org.peerpath.enrolment.service.SupervisionDraft;
import org.peerpath.enrolment.service.TraineeSupport;
import org.peerpath.enrolment.service.TraineeView;
import org.peerpath.evidence.CompetenceLevel;
import org.peerpath.evidence.SupervisionForm;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.Localised;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.kernel.web.PathStep;
import org.peerpath.kernel.web.Site;
import org.peerpath.programme.Competence;
import org.peerpath.requirement.Who;

/** One trainee for their team: where they stand, and what the team does next. */
@Named
@ViewScoped
public class TraineePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TraineeSupport support;

    @Inject
    private Actor actor;

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
    private @Nullable LocalDate until;
    private Map<String, CompetenceLevel> levels = new HashMap<>();
    private transient @Nullable TraineeView trainee;
    private transient String lastDay = "";
    private transient List<PathStep> steps = List.of();

    @PostConstruct
    void load() {
        enrolmentId = Asked.orNotFound(givenId);
        supervision.setDay(getView().today());
        levels = getView().competenceLevels();
    }

    public void confirmStudy() {
        support.confirmStudy(enrolmentId);
        goOn("trainee.studyConfirmed");
    }

    public void signOff() {
        support.signOff(enrolmentId, levels, key);
        goOn("trainee.signedOff");
    }

    public void supervisionHeld() {
        support.supervisionHeld(enrolmentId, supervision);
        goOn("trainee.supervisionWritten");
    }

    public void moreTime() {
        support.moreTime(enrolmentId, Objects.requireNonNull(until));
        goOn("trainee.timeGiven");
    }

    /** Whoever answers for a group gives time; the service asks whether it is this one. */
    public boolean isLead() {
        return actor.holds(Roles.COURSE_LEAD);
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    private void goOn(String notice) {
        messages.info("enrolment", notice);
        Faces.redirect("team/trainee/%s", enrolmentId);
    }

    private TraineeView trainee() {
        if (trainee == null) {
            trainee = support.trainee(enrolmentId);
            var reading = PathReading.forTeam(trainee.path(), site.getLocale());
            steps = reading.steps();
            lastDay = reading.lastDay();
        }
        return trainee;
    }

    public PathView getView() {
        return trainee().path();
    }

    public List<PathStep> getSteps() {
        trainee();
        return steps;
    }

    public String getLastDay() {
        trainee();
        return lastDay;
    }

    public List<StudyTime.Row> getStudy() {
        return trainee().studyToConfirm();
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
