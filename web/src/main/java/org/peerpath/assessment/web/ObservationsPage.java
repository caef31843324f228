package org.peerpath.assessment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.assessment.service.Assessing;
import org.peerpath.assessment.service.Observing;
import org.peerpath.assessment.service.PersonRow;

/** The people one teaches, with what a trainer watches: role play, presentation. */
@Named
@RequestScoped
public class ObservationsPage {
    @Inject
    private Observing observing;

    @Inject
    @Param
    private @Nullable Long after;

    private List<PersonRow> found = List.of();

    @PostConstruct
    void load() {
        found = observing.people(after == null ? 0 : after);
    }

    public List<PersonRow> getRows() {
        return found.subList(0, Math.min(found.size(), Assessing.PAGE));
    }

    /** The last row of this page, if another page follows. */
    public @Nullable Long getNext() {
        return found.size() > Assessing.PAGE ? found.get(Assessing.PAGE - 1).enrolmentId() : null;
    }
}
