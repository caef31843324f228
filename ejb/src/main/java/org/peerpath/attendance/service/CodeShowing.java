package org.peerpath.attendance.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peerpath.attendance.CheckIn;
import org.peerpath.attendance.RotatingCode;
import org.peerpath.enrolment.EnrolmentState;
import org.peerpath.enrolment.service.TraineeRow;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.programme.service.ProgrammeDefinitions;

/** A trainer shows the code of a session to the room, and sees at once who has entered themselves. */
@Stateless
public class CodeShowing {
    @Inject
    private AttendanceLists lists;

    @Inject
    private Secrets secrets;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public CodeView show(long sessionId) {
        var session = lists.session(actor.personId(), sessionId);
        var now = clock.instant();
        var code = new RotatingCode(secrets.of(session));
        var open = new CheckIn(session.startsAt(), session.minutes()).isOpen(session.localTime(now));
        var people = lists.trainees(actor.personId(), session).stream()
                .filter(trainee -> trainee.state() == EnrolmentState.ACTIVE)
                .toList();
        return new CodeView(
                session,
                definitions.of(session.programmeVersionId()),
                open,
                open ? code.at(now) : "",
                code.until(now),
                people.size(),
                marked(people, lists.said(session)));
    }

    private static List<CodeView.Marked> marked(List<TraineeRow> people, Map<Long, List<MarkRow>> said) {
        return people.stream()
                .flatMap(person -> Stream.ofNullable(said.get(person.enrolmentId()))
                        .map(lines -> new CodeView.Marked(person.displayName(), lines.get(lines.size() - 1))))
                .sorted(Comparator.comparing(marked -> marked.last().at()))
                .toList();
    }
}
