package org.peerpath.home.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.peerpath.enrolment.service.CohortOverview;
import org.peerpath.enrolment.service.CohortRow;
import org.peerpath.enrolment.service.EnrolmentRow;
import org.peerpath.enrolment.service.MyPath;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.web.Site;
import org.peerpath.people.service.MyInvitations;
import org.peerpath.programme.service.ProgrammeDefinitions;

/** Where a person begins: one block for each role they hold, and nothing for those they do not. */
@Named
@RequestScoped
public class MyPage {
    @Inject
    private MyPath myPath;

    @Inject
    private CohortOverview overview;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private MyInvitations invitations;

    @Inject
    private Actor actor;

    @Inject
    private Site site;

    private List<EnrolmentRow> enrolments = List.of();
    private List<CohortRow> cohorts = List.of();
    private boolean invited;

    @PostConstruct
    void load() {
        enrolments = myPath.mine();
        invited = invitations.waiting();
        if (actor.holds(Roles.TRAINER) || actor.holds(Roles.COURSE_LEAD)) {
            cohorts = overview.cohorts();
        }
    }

    public List<EnrolmentRow> getEnrolments() {
        return enrolments;
    }

    public List<CohortRow> getCohorts() {
        return cohorts;
    }

    public String programme(long versionId) {
        return definitions.of(versionId).title().in(site.getLocale());
    }

    /** Somebody would like them to take on a role, and waits for an answer. */
    public boolean isInvited() {
        return invited;
    }

    /** Looks after the people of an organisation, or after the platform. */
    public boolean isKeeper() {
        return actor.holds(Roles.ORGANISATION_ADMINISTRATOR) || actor.holds(Roles.ADMINISTRATOR);
    }

    public boolean isSupervisor() {
        return actor.holds(Roles.SUPERVISOR);
    }

    public boolean isIssuer() {
        return actor.holds(Roles.ISSUER);
    }

    /** Looks after safeguarding in an organisation. */
    public boolean isSafeguarding() {
        return actor.holds(Roles.SAFEGUARDING_LEAD);
    }

    /** Looks after workshops: all of them, or those of the organisation whose course they lead. */
    public boolean isWorkshopKeeper() {
        return actor.holds(Roles.LIBRARIAN) || isLead();
    }

    public boolean isTrainer() {
        return actor.holds(Roles.TRAINER);
    }

    public boolean isAdministrator() {
        return actor.holds(Roles.ADMINISTRATOR);
    }

    public boolean isLead() {
        return actor.holds(Roles.COURSE_LEAD);
    }

    /** Without a role yet: the page says how to begin. */
    public boolean isBeginner() {
        return isWithoutAsk() && !holdsStaffRole();
    }

    /** With a role, and nothing in it that asks for the person today. */
    public boolean isQuiet() {
        return isWithoutAsk() && holdsStaffRole();
    }

    private boolean isWithoutAsk() {
        return enrolments.isEmpty()
                && cohorts.isEmpty()
                && !invited
                && !isSupervisor()
                && !isIssuer()
                && !isKeeper()
                && !isSafeguarding();
    }

    private boolean holdsStaffRole() {
        return Stream.of(Roles.TRAINER, Roles.COURSE_LEAD, Roles.LIBRARIAN).anyMatch(actor::holds);
    }
}
