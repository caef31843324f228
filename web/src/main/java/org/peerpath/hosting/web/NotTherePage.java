package org.peerpath.hosting.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.peerpath.hosting.service.ChoosingWhereNot;
import org.peerpath.hosting.service.NotThereRow;
import org.peerpath.kernel.web.Messages;

/** Where somebody does not practise. */
@Named
@ViewScoped
public class NotTherePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ChoosingWhereNot choosing;

    @Inject
    private Messages messages;

    private List<NotThereRow> rows = List.of();
    private List<Long> chosen = List.of();

    @PostConstruct
    void load() {
        rows = List.copyOf(choosing.mine());
        chosen =
                rows.stream().filter(NotThereRow::said).map(NotThereRow::hostId).toList();
    }

    public void say() {
        choosing.say(chosen);
        messages.info("hosting", "notThere.done");
        Faces.redirect("my/not-there");
    }

    public List<NotThereRow> getRows() {
        return rows;
    }

    public List<Long> getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable List<Long> chosen) {
        this.chosen = chosen == null ? List.of() : List.copyOf(chosen);
    }
}
