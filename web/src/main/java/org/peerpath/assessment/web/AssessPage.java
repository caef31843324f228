package org.peerpath.assessment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.assessment.service.Assessing;
import org.peerpath.assessment.service.WaitingRow;

/** What waits to be read, oldest first, page by page. */
@Named
@RequestScoped
public class AssessPage {
    @Inject
    private Assessing assessing;

    @Inject
    @Param
    private @Nullable Long after;

    private List<WaitingRow> found = List.of();

    @PostConstruct
    void load() {
        found = assessing.waiting(after);
    }

    public List<WaitingRow> getRows() {
        return found.subList(0, Math.min(found.size(), Assessing.PAGE));
    }

    /** The last row of this page, if another page follows. */
    public @Nullable Long getNext() {
        return found.size() > Assessing.PAGE ? found.get(Assessing.PAGE - 1).submissionId() : null;
    }

    public boolean isFirst() {
        return after == null;
    }
}
