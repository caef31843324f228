package org.peerpath.translation.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.peerpath.translation.TextPair;
import org.peerpath.translation.WordsHash;
import org.peerpath.translation.service.NotWritten;
import org.peerpath.translation.service.Rewritten;
import org.peerpath.translation.service.TextRow;

/** One text on the page: what the original says, what somebody writes beside it, what a colleague did meanwhile. */
public class TextInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TextRow row;
    private final String label;
    private final String place;
    private String source;
    private String base;
    private String value;
    private @Nullable String theirs;
    private @Nullable String by;
    private boolean original;
    private String keep = "MINE";

    TextInput(TextRow row, String place, String label) {
        this.row = row;
        this.place = place;
        this.label = label;
        this.source = row.source();
        this.base = row.target();
        this.value = base;
    }

    boolean isChanged() {
        return !row.fixed() && row.itemId() == null && !written().equals(base);
    }

    private String written() {
        return theirs != null && keep.equals("THEIRS") ? theirs : value;
    }

    Rewritten rewritten() {
        return new Rewritten(row.place(), WordsHash.of(source), base, written());
    }

    /** A colleague wrote: from now on it is their words that are replaced, knowingly. */
    void meet(NotWritten not) {
        if (not.source() != null) {
            source = not.source();
            original = true;
        }
        if (not.theirs() != null) {
            theirs = not.theirs();
            base = not.theirs();
            by = not.by();
            keep = "MINE";
        }
    }

    /** What stands on the page stands in the programme. */
    void settle() {
        value = written();
        base = value;
        theirs = null;
        original = false;
    }

    TextPair pair(String language) {
        return new TextPair(row.text().memory(), language, WordsHash.of(source), WordsHash.of(base));
    }

    public TextRow getRow() {
        return row;
    }

    public String getLabel() {
        return label;
    }

    /** Where it stands, in words. */
    public String getPlace() {
        return place;
    }

    public String getSource() {
        return source;
    }

    public String getValue() {
        return value;
    }

    public void setValue(@Nullable String given) {
        value = given == null ? "" : WordsHash.plain(given);
    }

    /** Room for as much as the original has. */
    public int getRows() {
        return Math.max(2, Math.min(14, 1 + Math.max(source.length(), value.length()) / 45));
    }

    public @Nullable String getTheirs() {
        return theirs;
    }

    public @Nullable String getBy() {
        return by;
    }

    /** Whether the original was changed while the page was open. */
    public boolean isOriginal() {
        return original;
    }

    public String getKeep() {
        return keep;
    }

    public void setKeep(@Nullable String keep) {
        this.keep = "THEIRS".equals(keep) ? "THEIRS" : "MINE";
    }
}
