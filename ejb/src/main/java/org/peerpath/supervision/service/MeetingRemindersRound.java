package org.peerpath.supervision.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.peerpath.identity.Roles;
import org.peerpath.kernel.service.AsPlatform;

/** Reminds of meetings, each by itself, as the platform. */
@Stateless
@RunAs(Roles.SYSTEM)
@AsPlatform
public class MeetingRemindersRound {
    @Inject
    private MeetingReminders reminders;

    /** Safe to run at any time. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run() {
        reminders.due().forEach(reminders::remind);
    }
}
