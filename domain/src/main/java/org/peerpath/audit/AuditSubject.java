package org.peerpath.audit;

/** What an event is about: a kind of thing and its id, never a name. */
public record AuditSubject(AuditThing thing, long id) {
    public static AuditSubject person(long id) {
        return new AuditSubject(AuditThing.PERSON, id);
    }

    /** As it stands in the row: {@code AWARD:12}. */
    @Override
    public String toString() {
        return thing + ":" + id;
    }
}
