package org.peerpath.translation.service;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.translation.xliff.Outcome;
import org.peerpath.translation.xliff.Taken;
import org.peerpath.translation.xliff.XliffFault;

/**
 * What a file would change, before anything is stored.
 *
 * @param fault why it is not taken at all; nothing if it can be read
 * @param line where in it
 * @param values what stands there, and what was expected
 * @param rows what becomes of each unit
 * @param print by which is known that it is still this that is taken over
 */
public record XliffLook(@Nullable XliffFault fault, int line, List<String> values, List<Taken> rows, String print) {
    public XliffLook {
        values = List.copyOf(values);
        rows = List.copyOf(rows);
    }

    public int count(Outcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /** What would be stored. */
    public List<Taken> taken() {
        return rows.stream().filter(row -> row.outcome().isTaken()).toList();
    }

    /** What would not, although somebody wrote it. */
    public List<Taken> refused() {
        return rows.stream().filter(row -> row.outcome().isRefused()).toList();
    }
}
