package org.peerpath.kernel.service;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a feature keeps about people. A feature has one bean of this kind and nothing else to register: from it comes what
 * somebody is given when they ask for their data, and what is erased when they go. A column that can hold a word about
 * somebody and is in no declaration stops the build.
 */
public interface PersonalData {
    /** The feature's name: the heading of its part. */
    String section();

    /** Earlier features first; they are erased last, since the later ones refer to them. */
    int order();

    /** In the order in which they are erased. */
    List<PersonalTable> tables();

    /** What is given for a column: what stands there, unless the feature can open what is sealed. */
    default @Nullable Object said(PersonalTable table, String column, Map<String, @Nullable Object> row) {
        return row.get(column);
    }

    /** What a statement cannot do, before the statements of any feature run. */
    default void beforeErasure(long personId, Erasure choice) {}
}
