package org.peerpath.translation.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.translation.service.TextsView;
import org.peerpath.translation.service.Translating;
import org.peerpath.translation.service.TranslationFiles;
import org.peerpath.translation.service.XliffLook;
import org.peerpath.translation.xliff.Outcome;
import org.peerpath.translation.xliff.XliffReader;

/** A file goes out to be translated, comes back, is looked at, and is taken over. */
@Named
@ViewScoped
public class XliffPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Translating translating;

    @Inject
    private TranslationFiles files;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    @Inject
    @Param(pathIndex = 1)
    private @Nullable String givenLanguage;

    private long versionId;
    private String language = "";
    private transient @Nullable Part file;

    /** What was chosen, for as long as it is looked at; never more than a file may weigh. */
    private byte @Nullable [] bytes;

    /** By what is known that what is taken is what was looked at. */
    private String print = "";

    private transient @Nullable TextsView view;
    private transient @Nullable XliffLook seen;

    @PostConstruct
    void load() {
        versionId = Asked.orNotFound(givenId);
        language = Asked.orNotFound(givenLanguage);
        view = translating.texts(versionId, language);
    }

    public void look() {
        try (var in = Asked.orNotFound(file).getInputStream()) {
            bytes = in.readNBytes(XliffReader.MOST_BYTES + 1);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
        seen = files.look(versionId, language, bytes);
        print = seen.print();
        if (seen.fault() != null) {
            bytes = null;
        }
    }

    public void take() {
        int taken = files.take(versionId, language, Asked.orNotFound(bytes), print);
        messages.info("translation", "xliff.taken", taken);
        Faces.redirect("authoring/language/%s/%s?state=WRITTEN", versionId, language);
    }

    /** Nothing before a file was looked at. */
    public @Nullable XliffLook getSeen() {
        if (seen == null && bytes != null) {
            seen = files.look(versionId, language, bytes);
            print = seen.print();
        }
        return seen;
    }

    /** What is counted in the summary: what would change, and what would stay. */
    public List<Outcome> getCounted() {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> !outcome.isRefused())
                .toList();
    }

    public TextsView getView() {
        if (view == null) {
            view = translating.texts(versionId, language);
        }
        return view;
    }

    public String getLanguage() {
        return language;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
