package org.peerpath.programme;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where two files say different things, and on which line of one of them. */
final class FileLines {
    private static final int MOST = 20;

    private FileLines() {}

    /** The line of what stands there, or of what it is missing in. */
    static int of(ProgrammeText file, TextPath path) {
        for (var at = path; !at.isRoot(); at = at.parent()) {
            if (file.has(at)) {
                return TextPlaces.to(file.root(), at)
                        .node()
                        .getStartMark()
                        .map(mark -> mark.getLine() + 1)
                        .orElse(0);
            }
        }
        return 0;
    }

    /** Places where the file says something else than is expected, with what is expected there; the first of them. */
    static Map<TextPath, String> differences(Object expected, ProgrammeText file) {
        var found = new LinkedHashMap<TextPath, String>();
        compare(expected, TextTree.of(file.root()), TextPath.ROOT, found);
        return found;
    }

    private static void compare(Object expected, Object there, TextPath path, Map<TextPath, String> found) {
        if (found.size() >= MOST || expected.equals(there)) {
            return;
        }
        if (expected instanceof Map<?, ?> one && there instanceof Map<?, ?> other) {
            var keys = new LinkedHashSet<Object>(one.keySet());
            keys.addAll(other.keySet());
            for (var key : keys) {
                below(one.get(key), other.get(key), path.then(String.valueOf(key)), found);
            }
        } else if (expected instanceof List<?> one
                && there instanceof List<?> other
                && one.size() == other.size()
                && sameSteps(one, other)) {
            for (int i = 0; i < one.size(); i++) {
                below(one.get(i), other.get(i), path.then(TextTree.step(other, i)), found);
            }
        } else {
            found.put(path, said(expected));
        }
    }

    private static void below(
            @Nullable Object expected, @Nullable Object there, TextPath path, Map<TextPath, String> found) {
        if (expected == null || there == null) {
            found.put(path, said(expected));
        } else {
            compare(expected, there, path, found);
        }
    }

    private static boolean sameSteps(List<?> one, List<?> other) {
        for (int i = 0; i < one.size(); i++) {
            if (!TextTree.step(one, i).equals(TextTree.step(other, i))) {
                return false;
            }
        }
        return true;
    }

    private static String said(@Nullable Object expected) {
        if (expected == null) {
            return "–";
        }
        return expected instanceof String text ? "“" + text.strip() + "”" : "…";
    }
}
