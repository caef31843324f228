package org.peerpath.requirement;

/** How a programme calls what it names by a code, in one language. */
@FunctionalInterface
public interface Titles {

    /** @return the title, or the code itself where there is none */
    String of(Subject subject);
}
