package org.peerpath.programme.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.peerpath.kernel.Localised;

/** What is different, collected while two versions are held beside each other. */
final class Changes {
    private final LinkedHashSet<Change> found = new LinkedHashSet<>();

    void add(ChangeKind kind, Effect effect, Detail... details) {
        found.add(new Change(kind, effect, List.of(details)));
    }

    void amount(ChangeKind kind, Effect effect, Localised of, Detail before, Detail after) {
        if (!before.equals(after)) {
            add(kind, effect, new Detail.Title(of), before, after);
        }
    }

    /** Something that is asked for, or not. */
    void flag(boolean before, boolean after, ChangeKind now, ChangeKind noMore, Localised of) {
        if (after && !before) {
            add(now, Effect.HARDER, new Detail.Title(of));
        } else if (before && !after) {
            add(noMore, Effect.EASIER, new Detail.Title(of));
        }
    }

    /** The words of one thing, language by language. */
    void text(TextField field, Localised of, Localised before, Localised after) {
        var changed = new ArrayList<String>();
        var added = new ArrayList<String>();
        after.texts().forEach((language, text) -> {
            var earlier = before.texts().get(language);
            if (earlier == null) {
                added.add(language);
            } else if (!earlier.equals(text)) {
                changed.add(language);
            }
        });
        var removed = before.languages().stream()
                .filter(language -> !after.languages().contains(language))
                .toList();
        words(ChangeKind.TEXT_CHANGED, field, of, changed);
        words(ChangeKind.TEXT_ADDED, field, of, added);
        words(ChangeKind.TEXT_REMOVED, field, of, removed);
    }

    private void words(ChangeKind kind, TextField field, Localised of, List<String> languages) {
        if (!languages.isEmpty()) {
            add(kind, Effect.NEITHER, new Detail.Word(field), new Detail.Title(of), new Detail.Languages(languages));
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** In the order in which they are said, and within a group in the order of the file. */
    List<Change> all() {
        return found.stream()
                .sorted(java.util.Comparator.comparing(change -> change.kind().group()))
                .toList();
    }

    /** Holds two lists beside each other, by what their parts are called. */
    static <T> void match(
            List<T> before,
            List<T> after,
            Function<T, String> code,
            Consumer<T> removed,
            Consumer<T> added,
            BiConsumer<T, T> both) {
        var earlier = new LinkedHashMap<String, T>();
        before.forEach(one -> earlier.put(code.apply(one), one));
        for (var now : after) {
            var then = earlier.remove(code.apply(now));
            if (then == null) {
                added.accept(now);
            } else {
                both.accept(then, now);
            }
        }
        earlier.values().forEach(removed);
    }
}
