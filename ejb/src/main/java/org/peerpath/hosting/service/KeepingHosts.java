package org.peerpath.hosting.service;

import static org.peerpath.hosting.HostingRule.A_FEW_FILES_ARE_ENOUGH;
import static org.peerpath.hosting.HostingRule.A_FILE_IS_A_PDF_OF_EIGHT_MEGABYTES_AT_MOST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.tika.Tika;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.hosting.HostApproval;
import org.peerpath.hosting.HostCheck;
import org.peerpath.hosting.HostFile;
import org.peerpath.hosting.HostPlaces;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.service.FileStore;

/** Whoever leads courses looks at hosts, approves them for a time, and says how many they take. */
@Stateless
public class KeepingHosts {
    /** Larger files are refused. */
    public static final int BYTES_MAX = 8_000_000;

    private static final Tika TIKA = new Tika();

    @Inject
    private Hosts hosts;

    @Inject
    private FileStore store;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<HostRow> all() {
        return hosts.all(houseIds());
    }

    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public HostView see(long hostId) {
        var me = actor.personId();
        var houses = hosts.houses(me);
        var today = today();
        return new HostView(
                hosts.one(ids(houses), hostId),
                today,
                houses,
                hosts.approvals(me, hostId),
                hosts.files(me, hostId),
                hosts.places(me, hostId, today));
    }

    /** Said twice, it is one approval. */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void approve(long hostId, @Valid ApprovalDraft draft) {
        var house = own(Objects.requireNonNull(draft.getOrganisationId()));
        hosts.one(List.of(house), hostId);
        var terms = draft.terms();
        var approval = new HostApproval(house, hostId, terms, actor.personId(), today(), clock.instant());
        if (!hosts.isSaid(approval, terms.from(), terms.until())) {
            hosts.add(approval);
            recorded(AuditKind.HOST_APPROVED, hostId);
        }
    }

    /** Nobody new goes there by it; whoever is there stays. */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void takeBack(long approvalId) {
        var approval = hosts.approval(actor.personId(), approvalId);
        if (approval.takeBack(clock.instant())) {
            recorded(AuditKind.HOST_APPROVAL_TAKEN_BACK, approval.hostOrganisationId());
        }
    }

    /** A file that the approval rests on. */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void give(long approvalId, HostCheck about, byte[] bytes, String name) {
        var approval = hosts.approval(actor.personId(), approvalId);
        A_FILE_IS_A_PDF_OF_EIGHT_MEGABYTES_AT_MOST.require(bytes.length > 0
                && bytes.length <= BYTES_MAX
                && TIKA.detect(bytes, name).equals("application/pdf"));
        A_FEW_FILES_ARE_ENOUGH.require(hosts.filesOf(approvalId) < HostFile.MOST);
        hosts.add(new HostFile(
                approval, about, name, store.keep(bytes), bytes.length, actor.personId(), clock.instant()));
    }

    /** @throws NotFound for everybody who does not lead courses where the approval was said */
    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public HostFileRow file(long fileId) {
        return hosts.file(actor.personId(), fileId);
    }

    @RolesAllowed(Roles.COURSE_LEAD)
    public void say(long hostId, @Valid PlacesDraft draft) {
        var house = own(Objects.requireNonNull(draft.getOrganisationId()));
        hosts.one(List.of(house), hostId);
        hosts.add(new HostPlaces(
                house,
                hostId,
                Objects.requireNonNull(draft.getFrom()),
                Objects.requireNonNull(draft.getUntil()),
                Objects.requireNonNull(draft.getPlaces())));
    }

    @RolesAllowed(Roles.COURSE_LEAD)
    public void unsay(long placesId) {
        hosts.remove(hosts.places(actor.personId(), placesId));
    }

    private long own(long organisationId) {
        return hosts.houses(actor.personId()).stream()
                .map(OwnHouse::id)
                .filter(id -> id == organisationId)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<Long> houseIds() {
        return ids(hosts.houses(actor.personId()));
    }

    private static List<Long> ids(List<OwnHouse> houses) {
        var ids = houses.stream().map(OwnHouse::id).toList();
        return ids.isEmpty() ? List.of(-1L) : ids;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), hosts.zone(actor.personId()));
    }

    private void recorded(AuditKind kind, long hostId) {
        audit.record(kind, actor.personId(), AuditThing.ORGANISATION.of(hostId));
    }
}
