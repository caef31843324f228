package org.peerpath.attestation.service;

import static org.peerpath.attestation.AttestationRule.A_SHEET_HAS_ROWS_THAT_WAIT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peerpath.attestation.KeyedDay;
import org.peerpath.attestation.KeyedSheet;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.placement.Placement;
import org.peerpath.placement.service.Confirming;
import org.peerpath.placement.service.Ticked;
import org.peerpath.placement.service.WaitingRow;

/**
 * Where neither account nor letter is of use: a sheet with a code in each row is printed and signed with a pen. One of the
 * team keys the codes back, a second one compares and countersigns, and then the hours count.
 */
@Stateless
public class HoursSheets {
    /** Enough for a long sheet, with some air. */
    private static final int MOST = 4000;

    @Inject
    private SheetRows rows;

    @Inject
    private SheetCodes codes;

    @Inject
    private Confirming confirming;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** The trainee's own, to print. */
    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public SheetView mine(long placementId) {
        var about = rows.own(actor.personId(), placementId);
        return new SheetView(about, printed(about), List.of());
    }

    /** For the team: to print, and what was keyed back. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public SheetView ofTeam(long placementId) {
        var about = rows.ofTeam(actor.personId(), placementId);
        return new SheetView(about, printed(about), rows.open(about, actor.personId()));
    }

    private List<SheetView.Row> printed(SheetAbout about) {
        return rows.days(about).stream()
                .filter(SheetDay::isWaiting)
                .map(day -> new SheetView.Row(day, codes.of(about, day)))
                .toList();
    }

    /** Writes down which rows were signed, for the second person. A code that cannot be taken stops all of them. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    public CodesKeyed key(long placementId, @Size(max = MOST) String words) {
        var about = rows.ofTeam(actor.personId(), placementId);
        var placement = rows.lockPlacement(about);
        var read = codes.read(words, about, rows.days(about));
        var keyed = new CodesKeyed(
                read.unknown(),
                read.changed().stream().map(SheetDay::day).toList(),
                read.decided().stream().map(SheetDay::day).toList(),
                read.waiting().size());
        if (keyed.isTaken()) {
            A_SHEET_HAS_ROWS_THAT_WAIT.require(keyed.written() > 0);
            var before = rows.keyed(about);
            keep(
                    placement,
                    read.waiting().stream()
                            .filter(day -> !before.contains(day.id()))
                            .toList());
        }
        return keyed;
    }

    private void keep(Placement placement, List<SheetDay> days) {
        if (!days.isEmpty()) {
            var sheet = new KeyedSheet(placement, actor.personId(), clock.instant());
            rows.add(sheet);
            days.forEach(day -> rows.add(new KeyedDay(sheet, day.id(), day.version())));
            audit.record(AuditKind.HOURS_SHEET_KEYED, actor.personId(), AuditThing.PLACEMENT.of(placement.id()));
        }
    }

    /**
     * The second person has the paper in hand: the days are confirmed in the name of whoever signed it. Days that were
     * changed or decided since they were keyed are left out.
     *
     * @return how many were confirmed
     */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    public int countersign(long placementId, long sheetId) {
        var about = rows.ofTeam(actor.personId(), placementId);
        var how = rows.lock(about, sheetId).countersign(actor.personId(), clock.instant());
        var keyed = rows.keyedDays(sheetId);
        var now =
                confirming
                        .waitingFor(
                                about.supervisorId(),
                                keyed.stream().map(KeyedDay::logEntryId).toList())
                        .stream()
                        .collect(Collectors.toMap(WaitingRow::id, Function.identity()));
        var ticked = keyed.stream()
                .filter(day -> isStill(day, now.get(day.logEntryId())))
                .map(day -> new Ticked(day.logEntryId(), day.entryVersion()))
                .toList();
        return confirming.confirm(about.supervisorId(), how, ticked);
    }

    private static boolean isStill(KeyedDay keyed, @Nullable WaitingRow now) {
        return now != null && now.version() == keyed.entryVersion();
    }

    /** Keyed by mistake: nothing of it is kept. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    public void takeBack(long placementId, long sheetId) {
        var sheet = rows.lock(rows.ofTeam(actor.personId(), placementId), sheetId);
        sheet.requireOpen();
        rows.keyedDays(sheetId).forEach(rows::remove);
        rows.remove(sheet);
    }
}
