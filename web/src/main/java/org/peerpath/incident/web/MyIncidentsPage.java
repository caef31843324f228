package org.peerpath.incident.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.incident.IncidentKind;
import org.peerpath.incident.ToldWhom;
import org.peerpath.incident.service.IncidentDraft;
import org.peerpath.incident.service.IncidentsView;
import org.peerpath.incident.service.MyIncidents;
import org.peerpath.incident.service.NamedReader;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;

/** A trainee writes down that something happened, before whose eyes they see; and what became of what they wrote. */
@Named
@ViewScoped
public class MyIncidentsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MyIncidents incidents;

    @Inject
    private Messages messages;

    @Inject
    private transient Clock clock;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private final IncidentDraft draft = new IncidentDraft();
    private long placementId;
    private @Nullable IncidentsView view;

    @PostConstruct
    void load() {
        placementId = Asked.orNotFound(givenId);
        view = incidents.at(placementId);
        draft.setHappenedOn(getToday());
        draft.setToldOn(getToday());
    }

    public void report() {
        incidents.report(placementId, draft);
        messages.info("incident", "mine.done");
        Faces.redirect("my/incidents/%s", placementId);
    }

    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), getView().zone());
    }

    /** By name, each with where they are. */
    public String getReaders() {
        return Stream.concat(getView().atCourse().stream(), getView().atHost().stream())
                .map(MyIncidentsPage::named)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    public String getHostReaders() {
        return getView().atHost().stream()
                .map(MyIncidentsPage::named)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String named(NamedReader reader) {
        return reader.name() + " (" + reader.organisation() + ")";
    }

    public IncidentsView getView() {
        return Asked.orNotFound(view);
    }

    public long getPlacementId() {
        return placementId;
    }

    public IncidentDraft getDraft() {
        return draft;
    }

    public List<IncidentKind> getKinds() {
        return List.of(IncidentKind.values());
    }

    public List<ToldWhom> getToldWhom() {
        return List.of(ToldWhom.values());
    }
}
