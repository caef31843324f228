package org.peerpath.requirement;

/** Sends each kind of requirement to the one that knows how to look at it. */
final class Check {

    private Check() {}

    static Evaluation of(Requirement requirement, Scope scope) {
        throw new UnsupportedOperationException(requirement.toString() + scope);
    }
}
