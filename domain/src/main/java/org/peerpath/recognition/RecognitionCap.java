package org.peerpath.recognition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.peerpath.evidence.Evidence;
import org.peerpath.evidence.Fact;
import org.peerpath.programme.ModulePlan;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.programme.SessionPlan;
import org.peerpath.requirement.RecognisableTime;

/** How much a version of a programme recognises of each thing, less what is recognised or asked for already. */
public record RecognitionCap(ProgrammeDefinition programme, Evidence evidence, List<AskedFor> asked) {
    public RecognitionCap {
        asked = List.copyOf(asked);
    }

    /** What can still be claimed, in the order of the programme: hours and placements, then modules. */
    public List<Recognisable> left() {
        return Stream.concat(hours(), modules()).toList();
    }

    /** How much of this one thing is left; nothing where the programme does not recognise it. */
    public Recognisable left(String subject, boolean whole) {
        return left().stream()
                .filter(one -> one.subject().equals(subject) && one.whole() == whole)
                .findFirst()
                .orElse(new Recognisable(subject, 0, whole));
    }

    private Stream<Recognisable> hours() {
        var most = new LinkedHashMap<String, Integer>();
        for (var time : RecognisableTime.in(programme.mainAward().requirement())) {
            var left =
                    time.most() - time.subjects().stream().mapToInt(this::taken).sum();
            time.subjects().forEach(subject -> most.merge(subject, left, Math::max));
        }
        return most.entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .map(one -> new Recognisable(one.getKey(), one.getValue(), false));
    }

    private int taken(String subject) {
        var recognised = evidence.about(Fact.PriorLearning.class, subject).stream()
                .mapToInt(Fact.PriorLearning::minutes)
                .sum();
        var waiting = asked.stream()
                .filter(one -> !one.whole() && one.subject().equals(subject))
                .mapToInt(AskedFor::minutes)
                .sum();
        return recognised + waiting;
    }

    private Stream<Recognisable> modules() {
        return programme.modules().stream()
                .filter(module -> module.recognised() && !isTaken(module))
                .map(module -> new Recognisable(module.code(), module.minutes(), true));
    }

    private boolean isTaken(ModulePlan module) {
        return asked.stream().anyMatch(one -> one.whole() && one.subject().equals(module.code()))
                || module.sessions().stream()
                        .map(SessionPlan::code)
                        .allMatch(session -> evidence.tookPart(session) || evidence.stoodFor(session));
    }
}
