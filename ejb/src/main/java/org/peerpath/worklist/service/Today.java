package org.peerpath.worklist.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peerpath.enrolment.Outlook;
import org.peerpath.enrolment.service.EarlyWarnings;
import org.peerpath.enrolment.service.WarningRow;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.programme.service.ProgrammeDefinitions;
import org.peerpath.requirement.Requirement;
import org.peerpath.worklist.Position;
import org.peerpath.worklist.TaskKind;

/**
 * Who needs me today? Everything that waits for a trainer or a course lead, from all their groups, oldest first. It is read
 * from what was kept when it began to wait: nothing is evaluated, and the number of statements is the same for any number
 * of people.
 */
@Stateless
public class Today {
    private static final int PAGE = 25;

    @Inject
    private Waiting waiting;

    @Inject
    private EarlyWarnings warnings;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** @param from where the page before ended, as {@link Position#written()} says it; nothing for the first */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public TaskPage page(@Nullable String from) {
        var after = Position.read(from);
        var member = actor.personId();
        var tasks = new ArrayList<Task>();
        var found = waiting.after(member, after, PAGE + 1);
        found.stream().map(this::task).forEach(tasks::add);
        warnings.after(after.day(), after.afterOnDay(TaskKind.AT_RISK), PAGE + 1)
                .forEach(warning -> tasks.add(task(warning)));
        tasks.sort(Comparator.comparing(Task::position));
        var page = List.copyOf(tasks.subList(0, Math.min(PAGE, tasks.size())));
        var next = tasks.size() > PAGE ? page.get(PAGE - 1).position().written() : "";
        return new TaskPage(begun(page, found), next);
    }

    /** Without sessions that have not begun by the clock of their group: the database knows one clock only. */
    private List<Task> begun(List<Task> page, List<TaskFound> found) {
        var now = clock.instant();
        var early = found.stream()
                .filter(one -> !one.hasBegun(now))
                .map(TaskFound::position)
                .collect(Collectors.toSet());
        return page.stream().filter(task -> !early.contains(task.position())).toList();
    }

    private Task task(TaskFound found) {
        return new Task(
                found.position(),
                found.day(),
                found.about(),
                found.who(),
                found.cohort(),
                found.subject(),
                found.programmeVersionId() == 0 ? null : definitions.of(found.programmeVersionId()),
                found.steps() == 0 ? List.of() : steps(found),
                null);
    }

    private List<Requirement> steps(TaskFound found) {
        var all = definitions
                .of(found.programmeVersionId())
                .mainAward()
                .requirement()
                .leaves();
        return Outlook.steps(found.steps()).stream().map(all::get).toList();
    }

    private static Task task(WarningRow warning) {
        var found = warning.found();
        return new Task(
                new Position(Position.startOf(found.since()), TaskKind.AT_RISK, found.enrolmentId()),
                found.since(),
                found.enrolmentId(),
                found.displayName(),
                found.cohort(),
                "",
                warning.definition(),
                List.of(warning.asked()),
                warning);
    }
}
