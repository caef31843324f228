package org.peerpath.placement.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.evidence.CompetenceLevel;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.kernel.web.Site;
import org.peerpath.placement.service.CompetenceSheet;
import org.peerpath.placement.service.CompetenceSignOff;
import org.peerpath.placement.service.SeenDay;
import org.peerpath.placement.service.SeenDraft;
import org.peerpath.placement.service.SeenRow;
import org.peerpath.programme.Competence;

/** What the practice supervisor saw: one choice for each competence. */
@Named
@ViewScoped
public class HostCompetencesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CompetenceSignOff signOff;

    @Inject
    private Messages messages;

    @Inject
    private Site site;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long placementId;

    private final UUID key = UUID.randomUUID();
    private final Map<String, SeenDraft> drafts = new HashMap<>();
    private List<SeenDay> days = List.of();
    private ZoneId zone = ZoneOffset.UTC;
    private List<Line> lines = List.of();
    private String trainee = "";
    private long id;

    @PostConstruct
    void load() {
        id = Asked.orNotFound(placementId);
        CompetenceSheet sheet = signOff.sheet(id);
        trainee = sheet.facts().trainee();
        days = sheet.days();
        zone = sheet.facts().zone();
        lines = sheet.competences().stream().map(c -> line(c, sheet)).toList();
    }

    private Line line(Competence competence, CompetenceSheet sheet) {
        var draft = new SeenDraft(sheet.levels().get(competence.code()));
        drafts.put(competence.code(), draft);
        var said = sheet.said().stream()
                .filter(row -> row.competence().equals(competence.code()))
                .toList();
        return new Line(competence.code(), competence.title().in(site.getLocale()), draft, said);
    }

    public void save() {
        signOff.signOff(id, drafts, key);
        messages.info("placement", "competences.saved");
        Faces.redirect("host/placement/%s", id);
    }

    /** By whose clock days are told. */
    public ZoneId getZone() {
        return zone;
    }

    /** What it may rest on. */
    public List<SeenDay> getDays() {
        return days;
    }

    public CompetenceLevel[] getChoices() {
        return CompetenceLevel.values();
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getTrainee() {
        return trainee;
    }

    public long getId() {
        return id;
    }

    /** One competence in the reader's language, what is typed about it, and what was said before. */
    public record Line(String code, String title, SeenDraft draft, List<SeenRow> said) implements Serializable {}
}
