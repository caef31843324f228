package org.peerpath.worklist.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.peerpath.enrolment.web.WarningReading;
import org.peerpath.kernel.WrittenDay;
import org.peerpath.kernel.web.Texts;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.requirement.Explanations;
import org.peerpath.requirement.Requirement;
import org.peerpath.worklist.service.Task;

/** Puts what waits into a sentence, and says where it is done. */
final class TaskReading {
    private TaskReading() {}

    static String sentence(Task task, Locale locale) {
        return switch (task.position().kind()) {
            case APPLICATION -> application(task, locale);
            case TEXT ->
                say(
                        locale,
                        "task.text",
                        task.who(),
                        definition(task).component(task.subject()).title().in(locale));
            case LIST ->
                say(
                        locale,
                        "task.list",
                        definition(task).session(task.subject()).title().in(locale));
            case CLAIM -> say(locale, task.subject().equals("APPEALED") ? "task.secondLook" : "task.claim", task.who());
            case QUERIED_HOURS -> say(locale, "task.queried", task.who());
            case DISAGREEMENT -> disagreement(task, locale);
            case OPEN_HOURS -> say(locale, "task.openHours", task.who());
            case AGREEMENT -> say(locale, "task.agreement", task.who());
            case OFFER -> say(locale, "task.offer", task.who());
            case TRAINER_STEPS, LEAD_STEPS -> say(locale, "task.steps", task.who(), headlines(task, locale));
            case AT_RISK ->
                say(locale, "task.risk", task.who(), WarningReading.of(Objects.requireNonNull(task.warning()), locale));
        };
    }

    static String address(Task task) {
        return switch (task.position().kind()) {
            case APPLICATION, OFFER -> "/team/applications/" + task.about();
            case CLAIM -> "/team/claim/" + task.about();
            case DISAGREEMENT -> "/team/dispute/" + task.about();
            case OPEN_HOURS, AGREEMENT -> "/team/placement/" + task.about();
            case TEXT -> "/team/submission/" + task.about();
            case LIST -> "/team/attendance/" + task.about();
            case TRAINER_STEPS, LEAD_STEPS -> steps(task.about(), task.steps());
            case AT_RISK, QUERIED_HOURS -> "/team/trainee/" + task.about();
        };
    }

    private static String application(Task task, Locale locale) {
        var talked = task.subject();
        return say(
                locale,
                talked.isEmpty() ? "task.talk" : talked.equals("READY") ? "task.answer" : "task.talkAgain",
                task.who());
    }

    /** Whose turn it is, and by when: {@code WITH_LEAD.2026-11-27}. */
    private static String disagreement(Task task, Locale locale) {
        var point = task.subject().indexOf('.');
        var due = WrittenDay.of(LocalDate.parse(task.subject().substring(point + 1)), locale);
        return say(locale, "task.disagreement." + task.subject().substring(0, point), task.who(), due);
    }

    /** Where one step waits alone, its own page; where several do, the page of the person, on which all of them are. */
    private static String steps(long enrolment, List<Requirement> steps) {
        var only = steps.size() == 1 ? steps.get(0) : null;
        if (only instanceof Requirement.Decision decision) {
            return "/team/decide/" + enrolment + "/" + decision.decision();
        }
        if (only instanceof Requirement.Component component) {
            return "/team/observe/" + enrolment + "/" + component.component();
        }
        return "/team/trainee/" + enrolment;
    }

    private static String headlines(Task task, Locale locale) {
        var words = Explanations.toOthers(locale, definition(task).titles(locale));
        return task.steps().stream().map(words::headline).collect(Collectors.joining("; "));
    }

    private static ProgrammeDefinition definition(Task task) {
        return Objects.requireNonNull(task.definition());
    }

    private static String say(Locale locale, String key, Object... values) {
        return Texts.say("worklist", locale, key, values);
    }
}
