package org.peerpath.authoring.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.peerpath.authoring.service.HomeChoice;
import org.peerpath.authoring.service.ImportedFile;
import org.peerpath.authoring.service.ProgrammeFounding;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.kernel.web.Site;

/** A new programme begins with a file: choose it, read what it says, then keep it. */
@Named
@ViewScoped
public class NewProgrammePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProgrammeFounding founding;

    @Inject
    private Messages messages;

    @Inject
    private Site site;

    private @Nullable Long home;
    private transient @Nullable Part file;

    /** What was chosen, for as long as it is looked at. */
    private byte @Nullable [] bytes;

    private transient @Nullable ImportedFile seen;
    private transient @Nullable List<HomeChoice> homes;

    @PostConstruct
    void load() {
        homes = founding.homes();
        home = homes.stream().findFirst().map(HomeChoice::id).orElse(null);
    }

    public void look() {
        bytes = ChosenFile.bytes(Asked.orNotFound(file));
        seen = founding.preview(bytes);
    }

    public void begin() {
        var programme = founding.begin(Asked.orNotFound(home), Asked.orNotFound(bytes));
        messages.info("authoring", "new.begun");
        Faces.redirect("authoring/programme/%s", programme);
    }

    /** Nothing before a file was looked at. */
    public @Nullable ImportedFile getSeen() {
        if (seen == null && bytes != null) {
            seen = founding.preview(bytes);
        }
        return seen;
    }

    /** What the file calls the programme. */
    public String getTitle() {
        var looked = getSeen();
        return looked == null || looked.definition() == null
                ? ""
                : looked.definition().title().in(site.getLocale());
    }

    public List<HomeChoice> getHomes() {
        if (homes == null) {
            homes = founding.homes();
        }
        return homes;
    }

    public @Nullable Long getHome() {
        return home;
    }

    public void setHome(@Nullable Long home) {
        this.home = home;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
