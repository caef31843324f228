package org.peerpath.placement.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
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
    private Map<String, CompetenceLevel> levels = new HashMap<>();
    private List<Line> lines = List.of();
    private String trainee = "";
    private long id;

    @PostConstruct
    void load() {
        id = Asked.orNotFound(placementId);
        CompetenceSheet sheet = signOff.sheet(id);
        levels = new HashMap<>(sheet.levels());
        trainee = sheet.facts().trainee();
        lines = sheet.competences().stream()
                .map(c -> new Line(c.code(), c.title().in(site.getLocale())))
                .toList();
    }

    public void save() {
        signOff.signOff(id, levels, key);
        messages.info("placement", "competences.saved");
        Faces.redirect("host/placement/%s", id);
    }

    public Map<String, CompetenceLevel> getLevels() {
        return levels;
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

    /** One competence in the reader's language. */
    public record Line(String code, String title) implements Serializable {}
}
