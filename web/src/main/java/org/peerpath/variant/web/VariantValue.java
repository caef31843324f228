package org.peerpath.variant.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One value of a variant while it is chosen. */
public class VariantValue implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final int index;
    private @Nullable Integer value;

    VariantValue(String id, int index, int value) {
        this.id = id;
        this.index = index;
        this.value = value;
    }

    public String getId() {
        return id;
    }

    /** The how manyeth of the owner's bounds it is about. */
    public int getIndex() {
        return index;
    }

    public @Nullable Integer getValue() {
        return value;
    }

    public void setValue(@Nullable Integer value) {
        this.value = value;
    }
}
