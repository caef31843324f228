package org.peerpath.placement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.HoursQueried;
import org.peerpath.placement.LogEntryWord;
import org.peerpath.placement.WordKind;

/**
 * What was said about a day, in order. Every question is kept here, whichever way it came.
 *
 * <p>No door: called by services that have checked role and scope, inside their transaction.
 */
@ApplicationScoped
public class HoursWords {
    @Inject
    private LogEntries entries;

    @Inject
    private ReadDays read;

    @Inject
    private Clock clock;

    void asked(@Observes HoursQueried question) {
        say(
                question.entryId(),
                new LogEntryWord.Speaker(question.askedBy(), Capacity.HOST),
                WordKind.QUESTION,
                question.words());
    }

    /** Keeps what somebody said about a day. */
    public void say(long entryId, LogEntryWord.Speaker speaker, WordKind kind, String words) {
        entries.add(new LogEntryWord(entries.of(entryId), speaker, kind, words, clock.instant()));
    }

    /** All words about a day, the first first. */
    public List<WordRow> about(long entryId) {
        return read.wordsAbout(entryId);
    }
}
