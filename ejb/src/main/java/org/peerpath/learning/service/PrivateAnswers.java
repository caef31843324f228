package org.peerpath.learning.service;

import static org.peerpath.learning.LearningRule.A_LOCKED_ANSWER_IS_OPENED_FIRST;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.peerpath.identity.service.Journal;
import org.peerpath.learning.PromptAnswer;

/** What people wrote about prompts: sealed before it reaches the database, opened in their own session only. */
@ApplicationScoped
class PrivateAnswers {
    @Inject
    private Learners learners;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * Writes, rewrites or takes away. What a forgotten password locked is left as it is: somebody who cannot read it
     * cannot have meant to lose it.
     */
    void keep(long personId, long enrolmentId, long itemId, String text) {
        var known = learners.answer(personId, enrolmentId, itemId);
        var words = text.strip();
        if (known.isPresent() && opened(known.get().sealed(), itemId).isEmpty()) {
            A_LOCKED_ANSWER_IS_OPENED_FIRST.require(words.isEmpty());
            return;
        }
        if (words.isEmpty()) {
            known.ifPresent(learners::remove);
            return;
        }
        var sealed = journal.seal(words, place(itemId));
        known.ifPresentOrElse(
                answer -> answer.rewrite(sealed, clock.instant()),
                () -> learners.add(new PromptAnswer(personId, enrolmentId, itemId, sealed, clock.instant())));
    }

    /** In the clear; nothing if a forgotten password locked it, or the journal is not open. */
    Optional<String> opened(byte[] sealed, long itemId) {
        return journal.isOpen() ? journal.open(sealed, place(itemId)) : Optional.empty();
    }

    /** Bound to its prompt: moved beside another one, it does not open. */
    private static String place(long itemId) {
        return "prompt:" + itemId;
    }
}
