package org.peerpath.programme;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** Which codes a file has defined. Sessions, modules, categories, placements and components share one space. */
final class Codes {

    private final Map<String, String> shared = new HashMap<>();
    private final Map<String, TreeSet<String>> byKind = new HashMap<>();

    /** Reads a code that others may refer to; the same code twice is a problem. */
    String define(String kind, FileMap where, String key) {
        var code = where.code(key);
        var space =
                switch (kind) {
                    case "session", "module", "category", "placement", "component" -> "";
                    default -> kind + " ";
                };
        var other = shared.putIfAbsent(space + code, kind);
        if (other != null && !code.isEmpty()) {
            where.problem(FileFault.CODE_TAKEN, code, other);
        }
        byKind.computeIfAbsent(kind, any -> new TreeSet<>()).add(code);
        return code;
    }

    boolean has(String kind, String code) {
        return byKind.getOrDefault(kind, new TreeSet<>()).contains(code);
    }

    /** Reads a reference to something defined; anything else is a problem. */
    String refer(String kind, FileValue value) {
        var code = value.text();
        var known = byKind.getOrDefault(kind, new TreeSet<>());
        if (!code.isEmpty() && !known.contains(code)) {
            if (known.isEmpty()) {
                value.problem(FileFault.CODE_OF_NOTHING, kind, code);
            } else {
                value.problem(FileFault.CODE_UNKNOWN, kind, code, String.join(", ", known));
            }
        }
        return code;
    }
}
