package org.peerpath.placement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.placement.service.HoursTalk;
import org.peerpath.placement.service.WordRow;

/** What trainee and practice supervisor said about a day, below the day itself. */
@Named
@RequestScoped
public class HoursWordsPage {
    @Inject
    private HoursTalk talk;

    private @Nullable List<WordRow> words;

    public List<WordRow> mine(long entryId) {
        if (words == null) {
            words = talk.asTrainee(entryId);
        }
        return words;
    }

    public List<WordRow> hosts(long entryId) {
        if (words == null) {
            words = talk.asHost(entryId);
        }
        return words;
    }
}
