package org.peerpath.placement;

/** What is asked before a placement is closed, each where programme or agreement ask for it. */
public enum SignOffPart {
    /** The hours that were agreed are confirmed. */
    HOURS(Capacity.TRAINEE),
    /** No day waits for a decision. */
    DECIDED(Capacity.HOST),
    /** Supervision was held as often as agreed, and both signed. */
    SUPERVISION(Capacity.TRAINEE),
    /** The host said something about each competence. */
    COMPETENCES(Capacity.HOST),
    /** The trainee's report is there. */
    REPORT(Capacity.TRAINEE),
    /** The host confirmed the placement as a whole. */
    CONFIRMATION(Capacity.HOST),
    /** Somebody of the course met them at the placement, once at least. */
    VISIT(Capacity.COURSE),
    /** Trainee, host and course met at the end, and each confirmed it. */
    FINAL_MEETING(Capacity.COURSE);

    private final Capacity waitsFor;

    SignOffPart(Capacity waitsFor) {
        this.waitsFor = waitsFor;
    }

    /** Whose turn it is while it is missing. */
    public Capacity waitsFor() {
        return waitsFor;
    }
}
