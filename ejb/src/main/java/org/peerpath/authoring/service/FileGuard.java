package org.peerpath.authoring.service;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.programme.Programme;
import org.peerpath.programme.ProgrammeFileProblem;
import org.peerpath.programme.ProgrammeVersion;

/**
 * What has to hold of the file of certain programmes, beyond that it can be read: those that are run after the programme of
 * another organisation. Of all others it asks nothing.
 */
public interface FileGuard {
    /** What is wrong with a file that comes into the programme. */
    List<ProgrammeFileProblem> coming(Programme programme, String text);

    /** What is wrong with a draft that is to be published. */
    List<ProgrammeFileProblem> publishing(Programme programme, ProgrammeVersion draft);

    /**
     * Waits for whoever changes at the same moment what a publication depends on. Asked before the programme itself is locked:
     * whoever makes a draft of such a programme takes the two in this order as well, and so neither waits for the other.
     */
    void hold(Programme programme);

    /**
     * What is kept of what somebody wrote in a draft.
     *
     * @throws org.peerpath.kernel.BusinessRuleViolation if nothing of it can be
     */
    String written(ProgrammeVersion draft, String text);

    /** The version of another programme that a file coming in follows; nothing for a programme of one's own. */
    @Nullable
    Long follows(Programme programme);
}
