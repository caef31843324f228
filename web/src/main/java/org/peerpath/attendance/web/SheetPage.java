package org.peerpath.attendance.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.attendance.service.PaperSheet;
import org.peerpath.attendance.service.SheetView;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.kernel.web.Site;

/** The sheet of a session to print, and below it the field in which its codes are keyed back. */
@Named
@RequestScoped
public class SheetPage {
    @Inject
    private PaperSheet paper;

    @Inject
    private Site site;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private @Nullable SheetView view;
    private @Nullable String codes;

    @PostConstruct
    void load() {
        view = paper.sheet(Asked.orNotFound(givenId));
    }

    public void key() {
        long session = getView().session().id();
        var keyed = paper.key(session, codes == null ? "" : codes);
        if (keyed.unknown().isEmpty()) {
            messages.info("attendance", "sheet.keyed", keyed.written());
            if (!keyed.marked().isEmpty()) {
                messages.info("attendance", "sheet.already", String.join(", ", keyed.marked()));
            }
            Faces.redirect("team/attendance/%s", session);
        } else {
            messages.problem("attendance", "sheet.unknown", String.join(", ", keyed.unknown()));
        }
    }

    public SheetView getView() {
        return Asked.orNotFound(view);
    }

    public String getTitle() {
        var session = getView().session();
        return getView().definition().session(session.code()).title().in(site.getLocale());
    }

    public @Nullable String getCodes() {
        return codes;
    }

    public void setCodes(@Nullable String codes) {
        this.codes = codes;
    }
}
