package org.peerpath.authoring.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.authoring.service.Authoring;
import org.peerpath.authoring.service.ImportedFile;
import org.peerpath.authoring.service.ProgrammeImport;
import org.peerpath.authoring.service.ProgrammeVersions;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;

/** The file of a programme comes in: choose it, read what is different, then keep it as a draft. */
@Named
@ViewScoped
public class ProgrammeImportPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Authoring authoring;

    @Inject
    private ProgrammeImport files;

    @Inject
    private ProgrammeNames names;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private long programmeId;
    private @Nullable Long against;
    private transient @Nullable Part file;

    /** What was chosen, for as long as it is looked at; never more than a file may weigh. */
    private byte @Nullable [] bytes;

    private transient @Nullable ProgrammeVersions programme;
    private transient @Nullable ImportedFile seen;

    @PostConstruct
    void load() {
        programmeId = Asked.orNotFound(givenId);
        programme = authoring.versions(programmeId);
    }

    public void look() {
        bytes = ChosenFile.bytes(Asked.orNotFound(file));
        seen = files.preview(programmeId, against, bytes);
    }

    public void keep() {
        files.keep(programmeId, Asked.orNotFound(bytes));
        messages.info("authoring", "import.kept");
        Faces.redirect("authoring/programme/%s", programmeId);
    }

    /** Nothing before a file was looked at. */
    public @Nullable ImportedFile getSeen() {
        if (seen == null && bytes != null) {
            seen = files.preview(programmeId, against, bytes);
        }
        return seen;
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

    /** The number of the version that the file is held against. */
    public int getAgainstNumber() {
        return getProgramme().versions().stream()
                .filter(row -> against == null || row.id() == against)
                .findFirst()
                .map(row -> row.number())
                .orElse(0);
    }

    public @Nullable Long getAgainst() {
        return against;
    }

    public void setAgainst(@Nullable Long against) {
        this.against = against;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
