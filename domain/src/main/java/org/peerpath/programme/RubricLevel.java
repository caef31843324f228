package org.peerpath.programme;

/** How well one criterion was shown. The order is the order of growth. */
public enum RubricLevel {
    NOT_YET,
    EMERGING,
    SECURE,
    STRONG
}
