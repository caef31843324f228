package org.peerpath.library.service;

/** The collections of an item that are read for a whole page at once. */
enum Marks {
    LANGUAGES("languages"),
    SUPPORT_TYPES("supportTypes"),
    TOPICS("topics");

    private final String path;

    Marks(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }
}
