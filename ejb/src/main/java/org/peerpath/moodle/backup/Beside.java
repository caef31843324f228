package org.peerpath.moodle.backup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.peerpath.kernel.WebAddress;
import org.peerpath.moodle.Remark;
import org.peerpath.moodle.RemarkKind;

/** What a page of Moodle names beside its words: pictures and files of the backup, links, films of other sites. */
final class Beside {
    private static final String FILE = "@@PLUGINFILE@@";

    private final List<Remark> remarks = new ArrayList<>();

    /** By path in the backup: what is said in the place of a picture, or the words of a link. */
    private final Map<String, String> pictures = new LinkedHashMap<>();

    private final Map<String, String> files = new LinkedHashMap<>();

    List<Remark> remarks() {
        return remarks;
    }

    Map<String, String> pictures() {
        return pictures;
    }

    Map<String, String> files() {
        return files;
    }

    void remark(RemarkKind kind, String about) {
        remarks.add(new Remark(kind, Plain.line(about)));
    }

    /** What stands in the place of a picture. */
    String picture(Element img) {
        var source = img.attr("src").strip();
        var alt = Plain.line(img.attr("alt"));
        if (source.startsWith(FILE)) {
            pictures.putIfAbsent(Plain.path(source.substring(FILE.length())), alt);
        } else if (WebAddress.isSafe(source)) {
            remark(RemarkKind.PICTURE_ELSEWHERE, alt.isEmpty() ? source : alt);
            return MarkdownMarks.link(
                    alt.isEmpty() ? MarkdownMarks.escaped(source) : MarkdownMarks.escaped(alt), source);
        } else {
            remark(RemarkKind.PICTURE_ELSEWHERE, alt);
        }
        return alt.isEmpty() ? "" : MarkdownMarks.around("*", MarkdownMarks.escaped(alt));
    }

    /** A link with these words; the words alone where it leads nowhere here. */
    String link(Element a, String words) {
        var to = a.attr("href").strip();
        if (to.startsWith(FILE)) {
            files.putIfAbsent(Plain.path(to.substring(FILE.length())), Plain.line(a.text()));
            return words;
        }
        if (WebAddress.isSafe(to) || to.matches("mailto:[\\w.+-]+@[\\w.-]+")) {
            return MarkdownMarks.link(words, to);
        }
        if (to.startsWith("$@")) {
            remark(RemarkKind.INNER_LINK, a.text());
        } else if (!to.isEmpty() && !to.startsWith("#")) {
            remark(RemarkKind.UNSAFE_LINK, a.text());
        }
        return words;
    }

    /** A link to what was shown within the page. */
    String embedded(Element element) {
        var sources = new ArrayList<String>();
        for (var one : element.select("[src], [data]")) {
            sources.add(
                    one.hasAttr("src")
                            ? one.attr("src").strip()
                            : one.attr("data").strip());
        }
        var title = Plain.line(element.attr("title"));
        for (var source : sources) {
            if (source.startsWith(FILE)) {
                files.putIfAbsent(Plain.path(source.substring(FILE.length())), title);
                return "";
            }
            var whole = source.startsWith("//") ? "https:" + source : source;
            if (WebAddress.isSafe(whole)) {
                remark(RemarkKind.EMBEDDED, title.isEmpty() ? whole : title);
                return MarkdownMarks.link(MarkdownMarks.escaped(title.isEmpty() ? whole : title), whole);
            }
        }
        remark(RemarkKind.ACTIVE_PARTS, title);
        return "";
    }
}
