package org.peerpath.workshop;

import jakarta.persistence.Embeddable;
import java.util.Locale;

/** What a workshop is called and about, in one language. */
@Embeddable
public class WorkshopText {
    private String language;

    private String title;

    private String summary;

    @SuppressWarnings("NullAway.Init")
    protected WorkshopText() {}

    public WorkshopText(Locale language, String title, String summary) {
        this.language = language.toLanguageTag();
        this.title = title;
        this.summary = summary;
    }

    public String language() {
        return language;
    }

    public String title() {
        return title;
    }

    public String summary() {
        return summary;
    }
}
