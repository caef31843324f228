package org.peerpath.enrolment.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import org.peerpath.enrolment.service.CohortDraft;
import org.peerpath.enrolment.service.CohortKeeping;
import org.peerpath.enrolment.service.VersionChoice;
import org.peerpath.kernel.web.Messages;

/** Beginning a group: which programme, how it is called, where and when. */
@Named
@ViewScoped
public class NewCohortPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CohortKeeping keeping;

    @Inject
    private Messages messages;

    private final CohortDraft draft = new CohortDraft();
    private transient List<VersionChoice> versions = List.of();

    @PostConstruct
    void load() {
        var all = getVersions();
        if (all.size() == 1) {
            draft.setVersionId(all.get(0).versionId());
        }
    }

    public void begin() {
        var id = keeping.begin(draft);
        messages.info("enrolment", "plan.begun");
        Faces.redirect("team/plan/%s", id);
    }

    public List<VersionChoice> getVersions() {
        if (versions == null || versions.isEmpty()) {
            versions = keeping.versions();
        }
        return versions;
    }

    public CohortDraft getDraft() {
        return draft;
    }
}
