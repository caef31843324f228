package org.peerpath.placement.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.placement.service.HoursConfirmation;
import org.peerpath.placement.service.QueryDraft;
import org.peerpath.placement.service.Ticked;
import org.peerpath.placement.service.WaitingRow;

/** A practice supervisor asks about one day; it goes back to the trainee with the question. */
@Named
@ViewScoped
public class HostQuestionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private HoursConfirmation confirmation;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long entryId;

    private final QueryDraft draft = new QueryDraft();
    private @Nullable WaitingRow row;

    @PostConstruct
    void load() {
        row = confirmation.waiting(Asked.orNotFound(entryId));
    }

    public void ask() {
        confirmation.query(new Ticked(getRow().id(), getRow().version()), draft);
        messages.info("placement", "host.asked", getRow().trainee());
        Faces.redirect("host/hours");
    }

    public WaitingRow getRow() {
        return Asked.orNotFound(row);
    }

    public QueryDraft getDraft() {
        return draft;
    }
}
