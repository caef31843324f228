package org.peerpath.attestation.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.attestation.service.CodesKeyed;
import org.peerpath.attestation.service.HoursSheets;
import org.peerpath.attestation.service.SheetView;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.kernel.web.Shown;

/** The sheet of a placement for the team: printed, keyed back by one, countersigned by another. */
@Named
@ViewScoped
public class TeamHoursSheetPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private HoursSheets sheets;

    @Inject
    private Messages messages;

    @Inject
    private Shown shown;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private long placementId;
    private @Nullable SheetView view;
    private @Nullable String codes;

    @PostConstruct
    void load() {
        placementId = Asked.orNotFound(givenId);
        view = sheets.ofTeam(placementId);
    }

    public void key() {
        var keyed = sheets.key(placementId, codes == null ? "" : codes);
        if (keyed.isTaken()) {
            messages.info("attestation", "sheet.keyed", keyed.written());
            if (!keyed.decided().isEmpty()) {
                messages.info("attestation", "sheet.decided", days(keyed.decided()));
            }
            goOn();
        } else {
            refuse(keyed);
        }
    }

    private void refuse(CodesKeyed keyed) {
        if (!keyed.unknown().isEmpty()) {
            messages.problem("attestation", "sheet.unknown", String.join(", ", keyed.unknown()));
        }
        if (!keyed.changed().isEmpty()) {
            messages.problem("attestation", "sheet.changed", days(keyed.changed()));
        }
    }

    public void countersign(SheetView.Keyed sheet) {
        var confirmed = sheets.countersign(placementId, sheet.id());
        messages.info("attestation", "sheet.confirmed", confirmed);
        if (confirmed < sheet.days().size()) {
            messages.info("attestation", "sheet.leftOut", sheet.days().size() - confirmed);
        }
        goOn();
    }

    public void takeBack(SheetView.Keyed sheet) {
        sheets.takeBack(placementId, sheet.id());
        messages.info("attestation", "sheet.takenBack");
        goOn();
    }

    private void goOn() {
        Faces.redirect("team/hours-sheet/%s", placementId);
    }

    /** The days as they are written on pages. */
    public String days(List<LocalDate> of) {
        return of.stream().map(shown::shortDate).collect(Collectors.joining("; "));
    }

    public SheetView getView() {
        return Asked.orNotFound(view);
    }

    public @Nullable String getCodes() {
        return codes;
    }

    public void setCodes(@Nullable String codes) {
        this.codes = codes;
    }
}
