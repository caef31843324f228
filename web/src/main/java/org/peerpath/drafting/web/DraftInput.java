package org.peerpath.drafting.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.drafting.Clash;
import org.peerpath.drafting.Entry;
import org.peerpath.drafting.FieldKind;

/** One field on the page: what stood there when it was shown, what stands in it now, and what a colleague wrote meanwhile. */
public class DraftInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String language;
    private final FieldKind kind;
    private final String label;
    private final String hint;
    private final boolean required;
    private final int most;
    private final ArrayList<Option> options;
    private String base;
    private String value;
    private @Nullable String theirs;
    private String keep = "MINE";

    DraftInput(Given given, String base, List<Option> options) {
        this.key = given.key();
        this.language = given.language();
        this.kind = given.kind();
        this.label = given.label();
        this.hint = given.hint();
        this.required = given.required();
        this.most = given.most();
        this.base = base;
        this.value = base;
        this.options = new ArrayList<>(options);
    }

    /** What is known of a field before it is filled. */
    record Given(String key, String language, FieldKind kind, String label, String hint, boolean required, int most) {}

    /** What is sent: where a colleague's text was shown, their text is what the writer's own choice now replaces. */
    Entry entry() {
        return new Entry(key, language, base, theirs != null && keep.equals("THEIRS") ? theirs : value);
    }

    boolean isAt(Clash clash) {
        return clash.key().equals(key) && clash.language().equals(language);
    }

    /** A colleague wrote something else here meanwhile: from now on it is their text that is replaced, knowingly. */
    void meet(Clash clash) {
        theirs = clash.theirs();
        base = clash.theirs();
        keep = "MINE";
    }

    /** What was sent is what stands in the file now. */
    void settle() {
        base = entry().value();
        value = base;
        theirs = null;
    }

    public String getShow() {
        return switch (kind) {
            case PROSE, WORDS -> "AREA";
            case LINE, WORD, TIME, NUMBER -> "FIELD";
            default -> kind.name();
        };
    }

    public String getKind() {
        return kind.name();
    }

    public String getLabel() {
        return label;
    }

    public String getHint() {
        return hint;
    }

    public boolean isRequired() {
        return required;
    }

    public int getMost() {
        return most;
    }

    /** A long text gets room. */
    public int getRows() {
        return most > 4000 ? 16 : kind == FieldKind.WORDS ? 4 : most > 1000 ? 4 : 2;
    }

    public List<Option> getOptions() {
        return options;
    }

    public String getValue() {
        return value;
    }

    public void setValue(@Nullable String given) {
        value = given == null
                ? ""
                : given.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    public boolean isYes() {
        return value.equals("true");
    }

    public void setYes(boolean yes) {
        value = String.valueOf(yes);
    }

    public List<String> getSome() {
        return value.isEmpty() ? List.of() : Arrays.asList(value.split("\n", -1));
    }

    /** In the order in which they can be chosen. */
    public void setSome(@Nullable List<String> chosen) {
        value = chosen == null || chosen.isEmpty()
                ? ""
                : String.join(
                        "\n",
                        options.stream()
                                .map(Option::value)
                                .filter(chosen::contains)
                                .toList());
    }

    public @Nullable String getTheirs() {
        return theirs;
    }

    /** Their text as it is read, not as it is kept. */
    public String getTheirWords() {
        if (theirs == null || theirs.isEmpty()) {
            return "";
        }
        var lines = Arrays.asList(theirs.split("\n", -1));
        return String.join(
                ", ",
                lines.stream()
                        .map(line -> options.stream()
                                .filter(option -> option.value().equals(line))
                                .map(Option::label)
                                .findFirst()
                                .orElse(line))
                        .toList());
    }

    public String getKeep() {
        return keep;
    }

    public void setKeep(@Nullable String keep) {
        this.keep = "THEIRS".equals(keep) ? "THEIRS" : "MINE";
    }
}
