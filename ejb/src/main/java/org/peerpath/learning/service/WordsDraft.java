package org.peerpath.learning.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.peerpath.learning.ItemWords;

/** What an item says in one language, while somebody writes it. */
public class WordsDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = ItemWords.TITLE_MAX)
    private String title = "";

    @Size(max = ItemWords.BODY_MAX)
    private String body = "";

    @Size(max = ItemWords.NOTE_MAX)
    private String note = "";

    static WordsDraft of(WordsRow row) {
        var draft = new WordsDraft();
        draft.title = row.title();
        draft.body = row.body();
        draft.note = row.note();
        return draft;
    }

    ItemWords words() {
        return new ItemWords(title, body, note);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title == null ? "" : title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body == null ? "" : body;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }
}
