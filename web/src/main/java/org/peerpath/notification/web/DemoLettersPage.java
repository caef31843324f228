package org.peerpath.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.notification.service.LettersToRead;
import org.peerpath.notification.service.ReadLetter;

/** The letters that the demonstration would have sent. */
@Named
@RequestScoped
public class DemoLettersPage {
    @Inject
    private LettersToRead letters;

    @Inject
    @Param(name = "before")
    private @Nullable Long before;

    private List<ReadLetter> rows = List.of();

    @PostConstruct
    void load() {
        rows = letters.newest(before);
    }

    public List<ReadLetter> getRows() {
        return rows;
    }

    /** Whose time the letters are dated in. */
    public ZoneId getZone() {
        return ZoneId.of("Europe/Dublin");
    }

    /** Where the older ones begin; nothing on the last page. */
    public @Nullable Long getOlder() {
        return rows.size() < LettersToRead.PAGE
                ? null
                : rows.get(rows.size() - 1).id();
    }
}
