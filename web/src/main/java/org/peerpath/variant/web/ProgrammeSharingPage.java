package org.peerpath.variant.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.programme.LocalDifference;
import org.peerpath.variant.service.ShareRow;
import org.peerpath.variant.service.Sharing;
import org.peerpath.variant.service.SharingView;

/** With whom a programme is shared, what they made of it, and sharing it with one more. */
@Named
@ViewScoped
public class ProgrammeSharingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Sharing sharing;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private long programmeId;
    private @Nullable Long organisation;
    private @Nullable LocalDate from;
    private transient @Nullable SharingView view;

    @PostConstruct
    void load() {
        programmeId = Asked.orNotFound(givenId);
        from = getView().today();
    }

    public void share() {
        sharing.share(programmeId, Asked.orNotFound(organisation), Asked.orNotFound(from));
        messages.info("variant", "sharing.shared");
        stay();
    }

    public void end(ShareRow row) {
        sharing.end(programmeId, row.id(), row.version());
        messages.info("variant", "sharing.ended", row.organisation());
        stay();
    }

    private void stay() {
        Faces.redirect("authoring/sharing/%s", programmeId);
    }

    public SharingView getView() {
        if (view == null) {
            view = sharing.view(programmeId);
        }
        return view;
    }

    /** What they set themselves who run it. */
    public List<LocalDifference> values(ShareRow row) {
        return getView().values().getOrDefault(row.id(), List.of());
    }

    public @Nullable Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable Long organisation) {
        this.organisation = organisation;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}
