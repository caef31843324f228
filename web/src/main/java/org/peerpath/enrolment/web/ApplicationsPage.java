package org.peerpath.enrolment.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.enrolment.ApplicationState;
import org.peerpath.enrolment.Readiness;
import org.peerpath.enrolment.service.Admission;
import org.peerpath.enrolment.service.ApplicationRow;
import org.peerpath.enrolment.service.CohortRow;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;

/** Those who asked for a place, and the answer. */
@Named
@ViewScoped
public class ApplicationsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Admission admission;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private long cohortId;
    private @Nullable LocalDate day;
    private transient @Nullable CohortRow cohort;
    private transient List<ApplicationRow> waiting = List.of();

    @PostConstruct
    void load() {
        cohortId = Asked.orNotFound(givenId);
        cohort = admission.cohort(cohortId);
        waiting = admission.waiting(cohortId);
        day = LocalDate.now(clock.withZone(getZone()));
    }

    public void ready(ApplicationRow row) {
        talked(row, Readiness.READY);
    }

    public void notYet(ApplicationRow row) {
        talked(row, Readiness.NOT_YET);
    }

    private void talked(ApplicationRow row, Readiness ready) {
        admission.talked(row.id(), row.version(), Objects.requireNonNull(day), ready);
        goOn("applications.talked", row);
    }

    public void await(ApplicationRow row) {
        admission.await(row.id(), row.version());
        goOn("applications.waitlisted", row);
    }

    public void admit(ApplicationRow row) {
        admission.admit(row.id(), row.version());
        goOn("applications.admitted", row);
    }

    public void decline(ApplicationRow row) {
        admission.decline(row.id(), row.version());
        goOn("applications.declined", row);
    }

    private void goOn(String notice, ApplicationRow row) {
        messages.info("enrolment", notice, row.displayName());
        Faces.redirect("team/applications/%s", cohortId);
    }

    public CohortRow getCohort() {
        if (cohort == null) {
            cohort = admission.cohort(cohortId);
        }
        return cohort;
    }

    public ZoneId getZone() {
        return ZoneId.of(getCohort().zone());
    }

    public List<ApplicationRow> getWaiting() {
        return waiting;
    }

    public boolean isOffered(ApplicationRow row) {
        return row.state() == ApplicationState.OFFERED;
    }

    public boolean isListed(ApplicationRow row) {
        return row.state() == ApplicationState.WAITLISTED;
    }

    /** A place can be given at once. */
    public boolean isFree() {
        return getCohort().placesLeft() > 0;
    }

    /** When they talked: today, unless another day is said. */
    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }
}
