package org.peerpath.translation.xliff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.peerpath.translation.MultilingualText;
import org.peerpath.translation.TranslationState;
import org.peerpath.translation.WordsHash;

/** Holds a file that came in against what stands in the programme now, and says of each unit what becomes of it. */
public final class TakingIn {
    private static final Pattern MARKUP = Pattern.compile("<[/!?]?[A-Za-z][^<>]{0,200}>?|javascript\\s*:");

    private final String source;
    private final String target;
    private final Map<String, XliffWriter.Line> byId = new HashMap<>();
    private final Map<String, XliffWriter.Line> byWords = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Predicate<MultilingualText> learning;

    /**
     * @param texts all there are, and how it stands with each
     * @param learning whether words of what modules hold can be taken in this language
     */
    public TakingIn(String source, String target, List<XliffWriter.Line> texts, Predicate<MultilingualText> learning) {
        this.source = source;
        this.target = target;
        this.learning = learning;
        for (var line : texts) {
            byId.put(UnitId.of(line.text().place()), line);
            byWords.putIfAbsent(words(line.text().memory(), line.text().in(source)), line);
        }
    }

    /** In the order of the file. */
    public List<Taken> of(XliffDocument document) {
        var taken = new ArrayList<Taken>();
        document.units().forEach(unit -> taken.add(taken(unit)));
        return taken;
    }

    private Taken taken(XliffUnit unit) {
        var said = WordsHash.plain(unit.source());
        var line = found(unit.id(), said);
        var given = unit.target() == null ? "" : WordsHash.plain(unit.target());
        if (line == null) {
            return new Taken(
                    given.isEmpty() ? Outcome.EMPTY : Outcome.UNKNOWN, null, unit.id(), unit.line(), "", given);
        }
        var text = line.text();
        var after = text.oneLine() ? given.replaceAll("\\s*\\n\\s*", " ") : given;
        var before = text.in(target);
        return new Taken(outcome(unit, line, said, before, after), text, unit.id(), unit.line(), before, after);
    }

    /** By its id; where a thing was added before it, or a new version has numbers of its own, by its words. */
    private XliffWriter.@Nullable Line found(String id, String said) {
        var own = byId.get(id);
        if (own != null && own.text().in(source).equals(said)) {
            return own;
        }
        var memory = own != null ? own.text().memory() : memory(id);
        var moved = byWords.get(words(memory, said));
        return moved != null ? moved : own;
    }

    private static String memory(String id) {
        return id.startsWith(MultilingualText.LEARNING + ":")
                ? MultilingualText.LEARNING + "," + id.substring(id.lastIndexOf(':') + 1)
                : id.replace(':', ',').replaceAll("_-\\d+", "~");
    }

    private Outcome outcome(XliffUnit unit, XliffWriter.Line line, String said, String before, String after) {
        if (!unit.foreign().isEmpty()) {
            return Outcome.FOREIGN;
        }
        if (after.isEmpty()) {
            return Outcome.EMPTY;
        }
        boolean still = after.equals(before);
        if (still && (line.state() != TranslationState.OUTDATED || !unit.translated())) {
            return Outcome.SAME;
        }
        if (!seen.add(line.text().place())) {
            return Outcome.TWICE;
        }
        if (line.fixed() || line.text().isLearning() && !learning.test(line.text())) {
            return Outcome.FIXED;
        }
        if (!line.text().in(source).equals(said)) {
            return Outcome.SOURCE_CHANGED;
        }
        if (!unit.was().isEmpty() && !unit.was().equals(WordsHash.of(before))) {
            return Outcome.WRITTEN_MEANWHILE;
        }
        return words(
                line.text(), said, after, still ? Outcome.CONFIRMED : before.isEmpty() ? Outcome.NEW : Outcome.CHANGED);
    }

    private static Outcome words(MultilingualText text, String said, String after, Outcome otherwise) {
        if (after.length() > text.most()) {
            return Outcome.TOO_LONG;
        }
        if (after.codePoints().anyMatch(TakingIn::isControl)) {
            return Outcome.CONTROL;
        }
        var markup = MARKUP.matcher(after);
        while (markup.find()) {
            if (!said.contains(markup.group())) {
                return Outcome.MARKUP;
            }
        }
        return otherwise;
    }

    /** Besides what steers a machine: what turns the direction of reading round, and hides what a word is. */
    private static boolean isControl(int letter) {
        return Character.getType(letter) == Character.CONTROL && letter != '\n' && letter != '\t'
                || letter >= 0x202a && letter <= 0x202e
                || letter == 0xfffd
                || Character.getType(letter) == Character.SURROGATE;
    }

    private static String words(String memory, String said) {
        return memory + "\n" + WordsHash.of(said);
    }
}
