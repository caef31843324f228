package org.peerpath.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Who made an item, as they want to be named, and when. */
@Embeddable
public class Credits {
    private @Nullable String author;

    private @Nullable String organisation;

    private @Nullable String publisher;

    @Column(name = "work_year")
    private @Nullable Integer year;

    protected Credits() {}

    public Credits(
            @Nullable String author,
            @Nullable String organisation,
            @Nullable String publisher,
            @Nullable Integer year) {
        this.author = author;
        this.organisation = organisation;
        this.publisher = publisher;
        this.year = year;
    }

    /** Everything a person may look for by name. */
    String searchable() {
        return String.join(" ", orEmpty(author), orEmpty(organisation), orEmpty(publisher));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
