package org.peerpath.authoring.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.authoring.service.Authoring;
import org.peerpath.authoring.service.ProgrammeVersions;
import org.peerpath.authoring.service.VersionRow;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;

/** The versions of one programme. */
@Named
@ViewScoped
public class VersionsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Authoring authoring;

    @Inject
    private Messages messages;

    @Inject
    private ProgrammeNames names;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private long programmeId;
    private transient @Nullable ProgrammeVersions programme;

    @PostConstruct
    void load() {
        programmeId = Asked.orNotFound(givenId);
        programme = authoring.versions(programmeId);
    }

    public void draft(VersionRow row) {
        authoring.draftFrom(row.id());
        messages.info("authoring", "versions.drafted", row.number());
        Faces.redirect("authoring/programme/%s", programmeId);
    }

    public void delete(VersionRow row) {
        authoring.delete(row.id(), row.version());
        messages.info("authoring", "versions.deleted", row.number());
        Faces.redirect("authoring/programme/%s", programmeId);
    }

    public ProgrammeVersions getProgramme() {
        if (programme == null) {
            programme = authoring.versions(programmeId);
        }
        return programme;
    }

    public String getTitle() {
        return names.of(getProgramme());
    }

    /** The pill's colour. */
    public String kind(VersionRow row) {
        return switch (row.state()) {
            case DRAFT -> "wait";
            case PUBLISHED -> "done";
            case RETIRED -> "none";
        };
    }
}
