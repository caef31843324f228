package org.peerpath.programme;

/** What an award claims. */
public enum AwardKind {
    /** Took part in so many hours; no claim of competence. */
    ATTENDANCE(1),
    /** Completed the programme: taught hours, placement hours, modules. */
    COMPLETION(3),
    /** Met the learning outcomes. */
    COMPETENCE(4),
    /** Valid for a time, and says what is still to come. */
    PROVISIONAL(2);

    private final int claim;

    AwardKind(int claim) {
        this.claim = claim;
    }

    /** How much it claims: of two awards of a programme, the path leads to the one that claims more. */
    int claim() {
        return claim;
    }
}
