package org.peerpath.translation.xliff;

import java.util.List;

/** A file that is not taken, with the line and the reason. */
public final class XliffRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final XliffFault fault;
    private final List<String> values;

    public XliffRefused(int line, XliffFault fault, String... values) {
        super(fault + " in line " + line, null, false, false);
        this.line = line;
        this.fault = fault;
        this.values = List.of(values);
    }

    /** 0 where it is about the whole file. */
    public int line() {
        return line;
    }

    public XliffFault fault() {
        return fault;
    }

    /** What stands in the file and what was expected. */
    public List<String> values() {
        return values;
    }
}
