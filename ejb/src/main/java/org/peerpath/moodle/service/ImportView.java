package org.peerpath.moodle.service;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.peerpath.moodle.BroughtCourse;
import org.peerpath.moodle.ImportState;

/**
 * A course from Moodle: what would come into a draft, or what came.
 *
 * @param modules those of the draft, as it stands
 * @param writable whether the version is still a draft
 * @param variant whether it is one of a local variant, whose modules and quizzes are the owner’s
 */
public record ImportView(
        long id,
        long versionId,
        ImportState state,
        String language,
        Instant lookedAt,
        ZoneId zone,
        BroughtCourse course,
        List<ModuleChoice> modules,
        boolean writable,
        boolean variant) {

    /** What a module is called; its code where it is no longer in the draft. */
    public String called(String module) {
        return modules.stream()
                .filter(one -> one.code().equals(module))
                .map(ModuleChoice::title)
                .findFirst()
                .orElse(module);
    }
}
