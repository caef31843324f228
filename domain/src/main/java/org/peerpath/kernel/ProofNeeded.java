package org.peerpath.kernel;

/**
 * Before this, somebody has to show again that it is they who sit there: what follows cannot be taken back, or shows what
 * is sealed. Not an error: the page for it follows, and leads back with everything that was typed.
 */
public class ProofNeeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ProofNeeded() {
        super("proof needed", null, false, false);
    }
}
