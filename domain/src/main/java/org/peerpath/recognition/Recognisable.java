package org.peerpath.recognition;

import java.time.LocalDate;
import java.util.List;
import org.peerpath.evidence.Fact;
import org.peerpath.programme.ModulePlan;
import org.peerpath.programme.ProgrammeDefinition;

/**
 * Something that a version of a programme still recognises.
 *
 * @param subject the category of hours, the placement or the module
 * @param minutes how much of it is left; of a module, all of it
 * @param whole whether it is a module, which is recognised whole or not at all
 */
public record Recognisable(String subject, int minutes, boolean whole) {
    /** How it stands in a form; a module may be called as a category is. */
    public String key() {
        return (whole ? "module " : "") + subject;
    }

    /** What is written down when so many minutes are recognised: of a module, each of its sessions. */
    static List<Fact> facts(ProgrammeDefinition programme, PriorLearningClaim claim, int minutes, LocalDate today) {
        if (!claim.isWhole()) {
            return List.of(new Fact.PriorLearning(claim.subject(), minutes, today));
        }
        return module(programme, claim.subject()).sessions().stream()
                .<Fact>map(session -> new Fact.PriorLearning(session.code(), session.minutes(), today))
                .toList();
    }

    private static ModulePlan module(ProgrammeDefinition programme, String code) {
        return programme.modules().stream()
                .filter(module -> module.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
