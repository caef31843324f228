package org.peerpath.placement.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.web.Site;
import org.peerpath.placement.NoteCheck;
import org.peerpath.placement.service.PlacementFacts;

/** Asks whether a note tells who somebody is, before it is sent to others. Sending it as it is is an answer. */
@Dependent
public class NoteQuestion implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Site site;

    private List<String> words = List.of();

    /** Whether to ask before this is sent to others. */
    boolean isOpen(PlacementFacts facts, Stream<@Nullable String> typed) {
        var text = String.join("\n", typed.map(one -> one == null ? "" : one).toList());
        var known = Set.of(facts.host() + " " + facts.site(), facts.town() + " " + facts.supervisor());
        words = new NoteCheck(site.getLocale(), known).askAbout(text);
        return !words.isEmpty();
    }

    /** Nothing to ask any more. */
    void close() {
        words = List.of();
    }

    /** What may be about somebody, as it is read out; nothing where there is nothing to ask. */
    public String getWords() {
        return String.join(", ", words);
    }
}
