package org.peerpath.placement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.web.Site;
import org.peerpath.placement.service.MyPlacements;
import org.peerpath.placement.service.PlacementFacts;
import org.peerpath.placement.service.SeenRow;
import org.peerpath.programme.service.ProgrammeDefinitions;

/** What the host said about a trainee’s competences, for the trainee: each time, newest first. */
@Named
@RequestScoped
public class CompetencesSeen {
    @Inject
    private MyPlacements mine;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private Site site;

    private @Nullable List<Line> lines;

    /** Of one placement, once in a page. */
    public List<Line> of(PlacementFacts facts) {
        if (lines == null) {
            lines = mine.competencesSeen(facts.id()).stream()
                    .map(row -> new Line(row, title(facts, row.competence())))
                    .toList();
        }
        return lines;
    }

    private String title(PlacementFacts facts, String code) {
        return definitions.of(facts.programmeVersionId()).competences().stream()
                .filter(one -> one.code().equals(code))
                .map(one -> one.title().in(site.getLocale()))
                .findFirst()
                .orElse(code);
    }

    /** What was said, and what the competence is called. */
    public record Line(SeenRow row, String title) {}
}
