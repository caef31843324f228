package org.peerpath.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.people.TraineeList;
import org.peerpath.people.service.GroupRow;
import org.peerpath.people.service.ImportPreview;
import org.peerpath.people.service.TraineeImport;

/** Bringing people into a group from a list: choose a file, look at every line, then store. */
@Named
@ViewScoped
public class ImportPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TraineeImport trainees;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private long cohortId;
    private transient @Nullable Part file;

    /** What was uploaded, for as long as it is looked at; never more than a list may weigh. */
    private byte @Nullable [] bytes;

    private String fileName = "";
    private transient @Nullable GroupRow group;
    private transient @Nullable ImportPreview preview;

    @PostConstruct
    void load() {
        cohortId = Asked.orNotFound(givenId);
        group = trainees.group(cohortId);
    }

    public void look() {
        var part = Asked.orNotFound(file);
        try (var in = part.getInputStream()) {
            bytes = in.readNBytes(TraineeList.BYTES_MAX + 1);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
        var submitted = part.getSubmittedFileName();
        fileName = submitted == null ? "" : submitted;
        preview = trainees.preview(cohortId, bytes);
    }

    public void store() {
        int came = trainees.store(cohortId, Asked.orNotFound(bytes));
        messages.info("people", came == 0 ? "import.nobody" : "import.done", came);
        Faces.redirect("people/groups");
    }

    /** Nothing before a file was looked at. */
    public @Nullable ImportPreview getPreview() {
        if (preview == null && bytes != null) {
            preview = trainees.preview(cohortId, bytes);
        }
        return preview;
    }

    /** Whether the file is a spreadsheet's own format, for which there is a better sentence than for other files. */
    public boolean isSpreadsheet() {
        return fileName.toLowerCase(Locale.ROOT).matches(".*\\.(xlsx?|ods|numbers)");
    }

    public GroupRow getGroup() {
        if (group == null) {
            group = trainees.group(cohortId);
        }
        return group;
    }

    public int getMost() {
        return TraineeList.LINES_MAX;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
