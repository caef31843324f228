package org.peerpath.programme;

import org.jspecify.annotations.Nullable;

/**
 * The whole notional time, and how it is credited.
 *
 * @param ects points, or null where none are given
 * @param otherCredit credit in another system as it is written ("16 SCQF points"), or empty
 */
public record Workload(int minutes, @Nullable Integer ects, String otherCredit) {}
