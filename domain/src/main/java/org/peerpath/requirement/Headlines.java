package org.peerpath.requirement;

import java.util.Objects;

/** Says what a requirement asks, in a line. */
record Headlines(Explanations words) {

    String of(Requirement requirement) {
        if (requirement instanceof Requirement.AllOf all) {
            return words.inOwnWords(all.title(), words.say("Asked.AllOf"));
        }
        if (requirement instanceof Requirement.AnyOf any) {
            return words.inOwnWords(any.title(), words.say("Asked.AnyOf"));
        }
        if (requirement instanceof Requirement.AtLeast some) {
            return words.inOwnWords(some.title(), words.say("Asked.AtLeast", some.count()));
        }
        if (requirement instanceof Requirement.Within within) {
            var award = Objects.requireNonNullElse(within.award(), "");
            return words.say(
                    "Asked.Within." + within.start().name(),
                    within.months(),
                    words.say("title", words.title(SubjectKind.AWARD, award)));
        }
        if (requirement instanceof Requirement.Attendance attendance) {
            return attendance(attendance);
        }
        return leaf(requirement);
    }

    private String attendance(Requirement.Attendance attendance) {
        var key = "Asked.Attendance." + attendance.measure().name();
        var asked = attendance.measure() == AttendanceMeasure.MINUTES_MISSED
                ? words.say(key, words.minutes(attendance.limit()))
                : words.say(key, attendance.limit());
        return attendance.named().isEmpty()
                ? asked
                : words.say("Asked.Attendance.named", asked, words.titles(SubjectKind.SESSION, attendance.named()));
    }

    private String leaf(Requirement requirement) {
        if (requirement instanceof Requirement.Hours hours) {
            return words.say(
                    "Asked.Hours",
                    words.plainTitles(SubjectKind.HOURS, hours.categories()),
                    words.minutes(hours.minutes()));
        }
        if (requirement instanceof Requirement.Placement placement) {
            var title = words.title(SubjectKind.PLACEMENT, placement.placement());
            return words.say("Asked.Placement", title, words.minutes(placement.minutes()));
        }
        if (requirement instanceof Requirement.Component component) {
            return words.say("Asked.Component", words.title(SubjectKind.COMPONENT, component.component()));
        }
        if (requirement instanceof Requirement.Competences competences) {
            return words.say("Asked.Competences", competences.needed());
        }
        if (requirement instanceof Requirement.Supervision supervision) {
            return supervision(supervision);
        }
        return paper(requirement);
    }

    private String supervision(Requirement.Supervision supervision) {
        if (supervision.minutes() == 0) {
            return words.say("Asked.Supervision.meetings", supervision.meetings());
        }
        var time = words.minutes(supervision.minutes());
        return supervision.meetings() == 0
                ? words.say("Asked.Supervision.time", time)
                : words.say("Asked.Supervision.both", supervision.meetings(), time);
    }

    private String paper(Requirement requirement) {
        if (requirement instanceof Requirement.Signature signature) {
            return words.say(
                    "Asked.Signature", words.title(SubjectKind.DOCUMENT, signature.document()), signature.version());
        }
        if (requirement instanceof Requirement.Decision decision) {
            return words.say(
                    "Asked.Decision", words.title(SubjectKind.DECISION, decision.decision()), decision.people());
        }
        var award = (Requirement.OtherAward) requirement;
        var titles = words.plainTitles(SubjectKind.AWARD, award.awards());
        return award.months() == 0
                ? words.say("Asked.OtherAward", titles)
                : words.say("Asked.OtherAward.fresh", titles, award.months());
    }
}
