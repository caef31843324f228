package org.peerpath.workshop.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.Localised;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.service.AsPlatform;
import org.peerpath.kernel.service.PeerpathAddress;
import org.peerpath.workshop.Workshop;

/** What anybody may read about workshops, with or without an account. */
@Stateless
public class WorkshopProgramme {
    private static final int PAGE = 20;

    @Inject
    private Workshops workshops;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** The workshops to come, or those behind the given one. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public UpcomingWorkshops upcoming(Locale reader, @Nullable Long after) {
        var found = after == null ? workshops.from(clock.instant(), PAGE + 1) : workshops.behind(after, PAGE + 1);
        boolean more = found.size() > PAGE;
        var rows = called(more ? found.subList(0, PAGE) : found, reader);
        return new UpcomingWorkshops(rows, more ? rows.get(PAGE - 1).id() : null, viewerZone());
    }

    /** The next few, for a page that leads here. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<WorkshopRow> soonest(Locale reader, int atMost) {
        return called(workshops.from(clock.instant(), atMost), reader);
    }

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @AsPlatform // How many wait is public; who waits is not.
    public WorkshopView workshop(long id, Locale reader) {
        return view(workshops.find(id).orElseThrow(NotFound::new), reader);
    }

    /** The workshop as a file that a calendar takes in. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @AsPlatform // How many wait is public; who waits is not.
    public String calendarFile(long id, Locale reader) {
        return CalendarFile.of(workshop(id, reader), PeerpathAddress.base(), clock.instant());
    }

    /** The zone the reader lives in, if they are signed in. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public @Nullable ZoneId viewerZone() {
        return actor.isSignedIn() ? workshops.zoneOf(actor.personId()) : null;
    }

    private WorkshopView view(Workshop workshop, Locale reader) {
        return WorkshopView.of(
                workshop,
                workshops.organisation(workshop.organisationId()),
                workshops.waiting(workshop.id(), Integer.MAX_VALUE),
                new TextChoice(reader),
                clock.instant());
    }

    private List<WorkshopRow> called(List<WorkshopRow> rows, Locale reader) {
        var titles = workshops.titles(rows.stream().map(WorkshopRow::id).toList());
        return rows.stream()
                .map(row ->
                        row.called(titles.getOrDefault(row.id(), Localised.NONE).in(reader)))
                .toList();
    }
}
