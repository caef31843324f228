package org.peerpath.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.kernel.web.Asked;
import org.peerpath.people.service.GroupRow;
import org.peerpath.people.service.TraineeExport;

/** The people of a group as a file. */
@Named
@ViewScoped
public class ListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** No name of a course: a folder of downloads is seen by others. */
    private static final String FILE_NAME = "list.csv";

    @Inject
    private TraineeExport export;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private long cohortId;
    private transient @Nullable GroupRow group;

    @PostConstruct
    void load() {
        cohortId = Asked.orNotFound(givenId);
        group = export.group(cohortId);
    }

    public void take() {
        Faces.sendFile(export.csv(cohortId), FILE_NAME, true);
    }

    public GroupRow getGroup() {
        if (group == null) {
            group = export.group(cohortId);
        }
        return group;
    }
}
