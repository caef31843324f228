package org.peerpath.access.service;

import static org.peerpath.access.AccessRule.A_RECOVERY_CODE_IS_AS_IT_WAS_WRITTEN;
import static org.peerpath.access.AccessRule.THE_PRESENT_PASSWORD_IS_RIGHT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.peerpath.access.Door;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.identity.service.Journal;
import org.peerpath.identity.service.JournalLocks;

/** The way back to a private journal whose password was forgotten: a code on paper, made while it was open. */
@Stateless
public class JournalRecovery {
    @Inject
    private Journal journal;

    @Inject
    private JournalLocks locks;

    @Inject
    private Actor actor;

    @Inject
    private Entrance entrance;

    @Inject
    private Sessions sessions;

    @Inject
    private RecentProof proof;

    @Inject
    private Throttle throttle;

    @Inject
    private AuditTrail audit;

    @RolesAllowed(Roles.MEMBER)
    public JournalView mine() {
        var person = actor.personId();
        return new JournalView(
                journal.isOpen(),
                entrance.hasPassword(person),
                locks.isRecoverable(person),
                locks.hasLockedPages(person));
    }

    /** Opens the journal in a sign-in that came without a password. */
    @RolesAllowed(Roles.MEMBER)
    public void open(String password, Visitor visitor) {
        var person = actor.personId();
        throttle.take(Door.CODE, visitor, "journal:" + person, person);
        if (!entrance.isPassword(person, password)) {
            audit.recordRegardless(AuditKind.PROOF_REFUSED, person);
            throw THE_PRESENT_PASSWORD_IS_RIGHT.violated();
        }
        throttle.giveBack(Door.CODE, visitor, "journal:" + person);
        sessions.carry(locks.unlock(person, password).orElseThrow(A_RECOVERY_CODE_IS_AS_IT_WAS_WRITTEN::violated));
    }

    /**
     * A code that opens the journal as the password does; an earlier one does not any more.
     *
     * @return the code, shown once and kept nowhere
     */
    @RolesAllowed(Roles.MEMBER)
    public String makeCode() {
        proof.require();
        var code = ReadableCode.random();
        locks.letCodeOpen(actor.personId(), journal.key(), ReadableCode.canonical(code));
        audit.record(AuditKind.JOURNAL_CODE_MADE, actor.personId());
        return code;
    }

    /** Opens what was locked by a forgotten password, by its recovery code or by that password itself. */
    @RolesAllowed(Roles.MEMBER)
    public void recover(String codeOrOldPassword, Visitor visitor) {
        var person = actor.personId();
        throttle.take(Door.CODE, visitor, "journal:" + person, person);
        if (!locks.recover(person, journal.key(), ReadableCode.canonical(codeOrOldPassword), codeOrOldPassword)) {
            audit.recordRegardless(AuditKind.PROOF_REFUSED, person);
            throw A_RECOVERY_CODE_IS_AS_IT_WAS_WRITTEN.violated();
        }
        throttle.giveBack(Door.CODE, visitor, "journal:" + person);
        audit.record(AuditKind.JOURNAL_RECOVERED, person);
    }

    /**
     * How it stands with somebody's journal.
     *
     * @param open whether this sign-in opens it
     * @param password whether there is a password that opens it
     * @param recoverable whether a recovery code was made for it
     * @param lockedPages whether pages from before a forgotten password do not open
     */
    public record JournalView(boolean open, boolean password, boolean recoverable, boolean lockedPages) {}
}
