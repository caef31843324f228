package org.peerpath.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.FoldedText;

/** What an item is called and what it says, in one language. */
@Embeddable
public class ResourceText {
    /** Folding can lengthen a text; beyond the column's width nobody searches. */
    private static final int SEARCH_TEXT_MAX = 5000;

    /** BCP 47. */
    private String language;

    private String title;

    private String summary;

    /** The same in plain language: short sentences, no words of the trade. */
    @Column(name = "plain_summary")
    private @Nullable String plainSummary;

    /** What to expect of the heavy parts, shown before the link. */
    @Column(name = "content_note")
    private @Nullable String contentNote;

    /** Title, summaries and credits, folded for searching. */
    @Column(name = "search_text")
    private String searchText = "";

    @SuppressWarnings("NullAway.Init")
    protected ResourceText() {}

    public ResourceText(
            String language,
            String title,
            String summary,
            @Nullable String plainSummary,
            @Nullable String contentNote) {
        this.language = LanguageTag.required(language);
        this.title = title;
        this.summary = summary;
        this.plainSummary = plainSummary;
        this.contentNote = contentNote;
    }

    /** Called by the item, since who made it is searched as well. */
    void makeSearchable(String credits) {
        var plain = plainSummary == null ? "" : plainSummary;
        searchText = FoldedText.of(String.join(" ", title, summary, plain, credits), SEARCH_TEXT_MAX);
    }

    String language() {
        return language;
    }

    boolean isComplete() {
        return !title.isBlank() && !summary.isBlank();
    }

    String searchText() {
        return searchText;
    }
}
