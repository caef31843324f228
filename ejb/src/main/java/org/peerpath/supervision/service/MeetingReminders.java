package org.peerpath.supervision.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.peerpath.identity.Roles;
import org.peerpath.kernel.service.AsPlatform;
import org.peerpath.supervision.MeetingReminder;

/** Finds whom to remind of a meeting, and says so; whoever writes letters writes each of them once. */
@Stateless
@AsPlatform
public class MeetingReminders {
    @Inject
    private DueReminders due;

    @Inject
    private Event<MeetingReminder> reminders;

    @Inject
    private Clock clock;

    /** Nothing is left of one that is done, or while its trainee rests. */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<MeetingReminder> due() {
        var today = LocalDate.now(clock);
        return Stream.of(due.near(today), due.unwritten(today), due.reviews(today))
                .flatMap(List::stream)
                .toList();
    }

    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void remind(MeetingReminder of) {
        reminders.fire(of);
    }
}
