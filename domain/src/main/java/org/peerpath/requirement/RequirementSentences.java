package org.peerpath.requirement;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerpath.evidence.PlacementMilestone;

/**
 * Says in whole sentences what a requirement asks of anybody, for those who write the rules and those who weigh them:
 * “Attend at least 90 % of the sessions. “Boundaries” must not be missed.” A group says how many of its parts are needed;
 * the parts are sentences of their own. {@link Explanations} says the same about somebody's path.
 */
public final class RequirementSentences {

    private static final ResourceBundle.Control NO_GUESSING =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final Explanations words;
    private final Set<String> allSessions;
    private final ResourceBundle texts;

    /** @param allSessions the sessions that a rule means if it names none */
    public RequirementSentences(Locale locale, Titles titles, Set<String> allSessions) {
        this.locale = locale;
        this.words = Explanations.toOthers(locale, titles);
        this.allSessions = Set.copyOf(allSessions);
        this.texts = ResourceBundle.getBundle(
                RequirementSentences.class.getName(), locale, RequirementSentences.class.getClassLoader(), NO_GUESSING);
    }

    /** The sentence, or the sentences, of one requirement; the parts of a group are not in it. */
    public String of(Requirement requirement) {
        if (requirement instanceof Requirement.AllOf all) {
            return group("all", words.inOwnWords(all.title(), ""));
        }
        if (requirement instanceof Requirement.AnyOf any) {
            return group("any", words.inOwnWords(any.title(), ""));
        }
        if (requirement instanceof Requirement.AtLeast some) {
            return group("atLeast", words.inOwnWords(some.title(), ""), some.count());
        }
        if (requirement instanceof Requirement.Within within) {
            var award = Objects.requireNonNullElse(within.award(), "");
            return say("within." + within.start().name(), within.months(), title(SubjectKind.AWARD, award));
        }
        if (requirement instanceof Requirement.Attendance attendance) {
            return attendance(attendance);
        }
        if (requirement instanceof Requirement.Hours hours) {
            return hours(hours);
        }
        return single(requirement);
    }

    private String group(String key, String title, Object... values) {
        var sentence = say(key, values);
        return title.isEmpty() ? sentence : say("titled", title, sentence);
    }

    private String attendance(Requirement.Attendance attendance) {
        var codes = attendance.sessions().stream().map(SessionShare::code).toList();
        var which = allSessions.equals(Set.copyOf(codes))
                ? say("attendance.all")
                : say("attendance.some", words.titles(SubjectKind.SESSION, codes));
        var key = "attendance." + attendance.measure().name();
        var limit = attendance.measure() == AttendanceMeasure.MINUTES_MISSED
                ? say(key, words.minutes(attendance.limit()), which)
                : say(key, attendance.limit(), which);
        return Stream.of(limit, named(attendance), say(attendance.makeUp() ? "attendance.makeUp" : "attendance.none"))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String named(Requirement.Attendance attendance) {
        return attendance.named().isEmpty()
                ? ""
                : say(
                        "attendance.named",
                        words.titles(SubjectKind.SESSION, attendance.named()),
                        attendance.named().size());
    }

    private String hours(Requirement.Hours hours) {
        var sentences = new ArrayList<String>();
        sentences.add(
                say("hours", words.minutes(hours.minutes()), words.titles(SubjectKind.HOURS, hours.categories())));
        if (!hours.gates().isEmpty()) {
            sentences.add(
                    say("hours.after", hours.gates().stream().map(this::gate).collect(Collectors.joining(say("and")))));
        }
        if (hours.recognised() > 0) {
            sentences.add(say("recognised", words.minutes(hours.recognised())));
        }
        return String.join(" ", sentences);
    }

    /** What has to have happened before hours count, as a part of a sentence. */
    public String gate(Gate gate) {
        var subject = gate.subject();
        var name = subject.kind() == SubjectKind.STEP ? say("quoted", subject.code()) : title(subject);
        return say("gate." + subject.kind().name(), name);
    }

    private String single(Requirement requirement) {
        if (requirement instanceof Requirement.Placement placement) {
            return placement(placement);
        }
        if (requirement instanceof Requirement.Component component) {
            return say(
                    component.watched() ? "component.watched" : "component",
                    title(SubjectKind.COMPONENT, component.component()),
                    component.attempts());
        }
        if (requirement instanceof Requirement.Competences asked) {
            var all = asked.needed() == asked.competences().size();
            return say(
                    all ? "competences.all" : "competences",
                    asked.needed(),
                    asked.competences().size(),
                    say("signer." + asked.signer().name()));
        }
        if (requirement instanceof Requirement.Supervision supervision) {
            return supervision(supervision);
        }
        if (requirement instanceof Requirement.Signature signature) {
            return say("signature", title(SubjectKind.DOCUMENT, signature.document()), signature.version());
        }
        if (requirement instanceof Requirement.Decision decision) {
            return say("decision", title(SubjectKind.DECISION, decision.decision()), decision.people());
        }
        var award = (Requirement.OtherAward) requirement;
        var titles = words.titles(SubjectKind.AWARD, award.awards());
        return award.months() == 0 ? say("held", titles) : say("held.fresh", titles, award.months());
    }

    private String placement(Requirement.Placement placement) {
        var sentences = new ArrayList<String>();
        sentences.add(say(
                "placement", title(SubjectKind.PLACEMENT, placement.placement()), words.minutes(placement.minutes())));
        if (placement.milestones().contains(PlacementMilestone.REPORT_HANDED_IN)) {
            sentences.add(say("placement.report"));
        }
        if (placement.milestones().contains(PlacementMilestone.HOST_CONFIRMED)) {
            sentences.add(say("placement.confirmed"));
        }
        return String.join(" ", sentences);
    }

    private String supervision(Requirement.Supervision supervision) {
        var asked = new ArrayList<String>();
        if (supervision.meetings() > 0) {
            asked.add(say("supervision.meetings", supervision.meetings()));
        }
        if (supervision.minutes() > 0) {
            asked.add(words.minutes(supervision.minutes()));
        }
        var sentence = say("supervision", String.join(say("and"), asked));
        return supervision.forms().isEmpty()
                ? sentence
                : sentence + " "
                        + say(
                                "supervision.forms",
                                list(supervision.forms().stream()
                                        .map(form -> say("form." + form.name()))
                                        .toList()));
    }

    private String list(List<String> items) {
        return String.join(say("comma"), items);
    }

    /** The rule of another award, taken over as it is. */
    public String sameAs(String award) {
        return say("sameAs", title(SubjectKind.AWARD, award));
    }

    /** Something is missing here, or refers to what is not there. */
    public String unfinished() {
        return say("unfinished");
    }

    private String title(SubjectKind kind, String code) {
        return say("quoted", words.title(kind, code));
    }

    private String title(Subject subject) {
        return title(subject.kind(), subject.code());
    }

    private String say(String key, Object... values) {
        return new MessageFormat(texts.getString(key), locale).format(values);
    }
}
