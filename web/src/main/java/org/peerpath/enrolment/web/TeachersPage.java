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
import org.peerpath.enrolment.LivedExperienceState;
import org.peerpath.enrolment.service.CohortOverview;
import org.peerpath.enrolment.service.CohortRow;
import org.peerpath.enrolment.service.CohortTeam;
import org.peerpath.enrolment.service.TeamMember;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;

/** Who teaches a group, and who of them works in it from lived experience, by their own word. */
@Named
@ViewScoped
public class TeachersPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CohortTeam team;

    @Inject
    private CohortOverview overview;

    @Inject
    private Actor actor;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private long cohortId;
    private transient @Nullable CohortRow cohort;
    private transient @Nullable List<TeamMember> members;

    @PostConstruct
    void load() {
        cohortId = Asked.orNotFound(givenId);
        getCohort();
    }

    public void ask(TeamMember member) {
        team.ask(cohortId, member.personId());
        goOn("teachers.askedNow");
    }

    public void takeOn() {
        team.takeOn(cohortId);
        goOn("teachers.taken");
    }

    public void layDown() {
        team.layDown(cohortId);
        goOn("teachers.laidDown");
    }

    private void goOn(String notice) {
        messages.info("enrolment", notice);
        Faces.redirect("team/teachers/%s", cohortId);
    }

    public CohortRow getCohort() {
        if (cohort == null) {
            cohort = overview.cohort(cohortId);
        }
        return cohort;
    }

    public List<TeamMember> getMembers() {
        if (members == null) {
            members = team.team(cohortId);
        }
        return members;
    }

    /** The reader’s own line. */
    public boolean isMe(TeamMember member) {
        return member.personId() == actor.personId();
    }

    public boolean isAskable(TeamMember member) {
        return actor.holds(Roles.COURSE_LEAD) && !isMe(member) && member.livedExperience() == null;
    }

    public boolean isHeld(TeamMember member) {
        return member.livedExperience() == LivedExperienceState.HELD;
    }

    public boolean isLead() {
        return actor.holds(Roles.COURSE_LEAD);
    }
}
