package org.peerpath.enrolment.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.consent.ConsentPurpose;
import org.peerpath.consent.service.MyConsents;
import org.peerpath.enrolment.EnrolmentState;
import org.peerpath.enrolment.service.MyPath;
import org.peerpath.enrolment.service.PathView;
import org.peerpath.evidence.Fact;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.kernel.web.PathStep;
import org.peerpath.kernel.web.Site;
import org.peerpath.requirement.State;

/** My path: what is left until the certificate, and what is behind. */
@Named
@ViewScoped
public class PathPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MyPath myPath;

    @Inject
    private MyConsents consents;

    @Inject
    private Site site;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private long enrolmentId;
    private String title = "";
    private String cohort = "";
    private boolean paused;
    private boolean open;
    private boolean met;
    private boolean asked;
    private String certificateName = "";
    private String namedNow = "";
    private long version;
    private String lastDay = "";
    private List<PathStep> steps = List.of();
    private LocalDate today = LocalDate.MIN;
    private @Nullable LocalDate pauseFrom;
    private @Nullable LocalDate restsFrom;
    private boolean carried;

    @PostConstruct
    void load() {
        enrolmentId = Asked.orNotFound(givenId);
        show(myPath.path(enrolmentId));
    }

    private void show(PathView view) {
        title = view.definition().title().in(site.getLocale());
        cohort = view.cohort();
        paused = view.state() == EnrolmentState.PAUSED;
        open = paused || view.state() == EnrolmentState.ACTIVE;
        asked = open && consents.isOpen(ConsentPurpose.LEARNING_RECORD);
        met = view.path().state() == State.MET;
        certificateName = view.certificateName();
        namedNow = certificateName;
        version = view.version();
        today = view.today();
        pauseFrom = today;
        restsFrom = view.plannedRest();
        carried = !view.evidence().all(Fact.SessionHeld.class).isEmpty();
        var reading = PathReading.forTrainee(view, site.getLocale());
        steps = reading.steps();
        lastDay = reading.lastDay();
    }

    /** Whether the person has still to say if things may be written down about them. */
    public boolean isAsked() {
        return asked;
    }

    public void pause() {
        myPath.pause(enrolmentId, Objects.requireNonNull(pauseFrom));
        goOn(pauseFrom.isAfter(today) ? "path.pausedLater" : "path.pausedNow");
    }

    public void leave() {
        myPath.leave(enrolmentId, version);
        goOn("path.leftNow");
    }

    public void resume() {
        myPath.resume(enrolmentId);
        goOn("path.resumed");
    }

    public void rename() {
        myPath.nameOnCertificate(enrolmentId, version, certificateName);
        goOn("path.named");
    }

    private void goOn(String notice) {
        messages.info("enrolment", notice);
        Faces.redirect("my/path/%s", enrolmentId);
    }

    public List<PathStep> getLeft() {
        return steps.stream().filter(s -> !s.kind().equals("done")).toList();
    }

    public List<PathStep> getBehind() {
        return steps.stream().filter(s -> s.kind().equals("done")).toList();
    }

    /** The first step that waits for the person themselves. */
    public @Nullable PathStep getNext() {
        return getLeft().stream().filter(s -> !s.href().isEmpty()).findFirst().orElse(null);
    }

    /** The last day that the steps left have in common, in words. */
    public String getLastDay() {
        return lastDay;
    }

    public int getAll() {
        return steps.size();
    }

    public long getEnrolmentId() {
        return enrolmentId;
    }

    public String getTitle() {
        return title;
    }

    public String getCohort() {
        return cohort;
    }

    public boolean isPaused() {
        return paused;
    }

    /** The day from which they will rest; nothing where none is planned. */
    public @Nullable LocalDate getRestsFrom() {
        return restsFrom;
    }

    /** From when: today, unless they say another day. */
    public @Nullable LocalDate getPauseFrom() {
        return pauseFrom;
    }

    public void setPauseFrom(@Nullable LocalDate pauseFrom) {
        this.pauseFrom = pauseFrom;
    }

    /** Whether something comes from an earlier group. */
    public boolean isCarried() {
        return carried;
    }

    public boolean isOpen() {
        return open;
    }

    public boolean isMet() {
        return met;
    }

    /** The name that is kept, whatever stands in the field meanwhile. */
    public String getNamedNow() {
        return namedNow;
    }

    public String getCertificateName() {
        return certificateName;
    }

    public void setCertificateName(String certificateName) {
        this.certificateName = certificateName;
    }
}
