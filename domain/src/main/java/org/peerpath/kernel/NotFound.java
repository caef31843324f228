package org.peerpath.kernel;

/**
 * What was asked for does not exist, or is not this person's to see: the two are told apart nowhere, so that an id in an
 * address teaches nothing.
 */
public class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found", null, false, false);
    }
}
