package org.peerpath.library;

/** What an item contains that a person may want to know before they open it. */
public enum ContentNote {
    SUICIDE,
    SELF_HARM,
    ABUSE,
    COERCION_RESTRAINT,
    EATING,
    SUBSTANCE_USE,
    LOSS,
    RACISM
}
