package org.peerpath.moodle.backup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.peerpath.learning.ItemWords;
import org.peerpath.moodle.BroughtThing;
import org.peerpath.moodle.Remark;
import org.peerpath.moodle.RemarkKind;

/** One part of a course on its way to the things it becomes, and what there is to say about that. */
final class PieceWords {
    private final String language;
    private final boolean aside;
    private final Function<String, Optional<RawFile>> files;
    private final List<BroughtThing> things = new ArrayList<>();
    private final Set<Remark> remarks = new LinkedHashSet<>();

    /** @param files finds a file of this part by its path */
    PieceWords(String language, boolean aside, Function<String, Optional<RawFile>> files) {
        this.language = language;
        this.aside = aside;
        this.files = files;
        if (aside) {
            remark(RemarkKind.HIDDEN, "");
        }
    }

    List<BroughtThing> things() {
        return things;
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    void remark(RemarkKind kind, String about) {
        remarks.add(new Remark(kind, about));
    }

    void add(BroughtThing thing) {
        things.add(thing);
    }

    /** Pages of these words, with their pictures and files behind them. */
    void pages(String title, String html, boolean hidden) {
        pages(title, html, hidden, files);
    }

    void pages(String title, String html, boolean hidden, Function<String, Optional<RawFile>> from) {
        var words = HtmlWords.of(html, language);
        var parts = parts(words.markdown());
        for (int at = 0; at < parts.size(); at++) {
            var called = at == 0 ? title : Plain.shortened(title, ItemWords.TITLE_MAX - 6) + " (" + (at + 1) + ")";
            things.add(BroughtThing.page(named(called), parts.get(at), hidden || aside));
        }
        if (parts.size() > 1) {
            remark(RemarkKind.SPLIT, title);
        }
        beside(words, hidden, from);
    }

    /** The words alone, for what has them beside it; what is too long for that becomes pages before it. */
    String body(String title, String html) {
        var words = HtmlWords.of(html, language);
        beside(words, false, files);
        var parts = parts(words.markdown());
        parts.stream().skip(1).forEach(part -> things.add(BroughtThing.page(named(title), part, aside)));
        if (parts.size() > 1) {
            remark(RemarkKind.SPLIT, title);
        }
        return parts.stream().findFirst().orElse("");
    }

    private void beside(HtmlWords words, boolean hidden, Function<String, Optional<RawFile>> from) {
        remarks.addAll(words.remarks());
        lie(words.pictures(), RemarkKind.PICTURE_BESIDE, hidden, from);
        lie(words.files(), RemarkKind.FILE_BESIDE, hidden, from);
    }

    private void lie(
            Map<String, String> named, RemarkKind said, boolean hidden, Function<String, Optional<RawFile>> from) {
        named.forEach((path, words) -> {
            var name = Plain.name(path);
            var found = from.apply(path);
            remark(found.isPresent() ? said : RemarkKind.FILE_MISSING, name);
            found.ifPresent(file -> things.add(BroughtThing.file(
                    named(words.isBlank() ? Plain.stem(name) : words),
                    said == RemarkKind.PICTURE_BESIDE ? words : "",
                    file.hash(),
                    name,
                    hidden || aside)));
        });
    }

    /** A file that lies there for itself. */
    void file(String title, String body, RawFile file) {
        things.add(BroughtThing.file(named(title), body, file.hash(), Plain.name(file.path()), aside));
    }

    String named(String title) {
        if (title.length() > ItemWords.TITLE_MAX) {
            remark(RemarkKind.SHORTENED_TITLE, "");
        }
        return title.isBlank() ? "–" : Plain.shortened(title, ItemWords.TITLE_MAX);
    }

    boolean isAside() {
        return aside;
    }

    /** Words of more than a page's length in several, between paragraphs where there are any. */
    private static List<String> parts(String markdown) {
        var parts = new ArrayList<String>();
        var rest = markdown;
        while (rest.length() > ItemWords.BODY_MAX) {
            int at = rest.lastIndexOf("\n\n", ItemWords.BODY_MAX);
            int cut = at > ItemWords.BODY_MAX / 2 ? at : ItemWords.BODY_MAX;
            parts.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
        }
        if (!rest.isBlank()) {
            parts.add(rest);
        }
        return parts;
    }
}
