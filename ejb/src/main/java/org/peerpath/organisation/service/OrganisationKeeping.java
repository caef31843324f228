package org.peerpath.organisation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peerpath.access.service.RecentProof;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.identity.service.Grants;
import org.peerpath.organisation.Capability;
import org.peerpath.organisation.Organisation;
import org.peerpath.organisation.RoleNeeds;
import org.peerpath.organisation.Site;

/**
 * Keeps organisations: their entry and their sites by their own administrator, all of them by the platform's, who alone
 * adds one and says what it may do.
 */
@Stateless
public class OrganisationKeeping {
    public static final int PAGE_SIZE = 20;
    private static final long EVERYTHING = 0;

    @Inject
    private Organisations organisations;

    @Inject
    private Grants grants;

    @Inject
    private RecentProof proof;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** By name, those that begin so, behind that one; up to one more than a page. */
    @RolesAllowed({Roles.ORGANISATION_ADMINISTRATOR, Roles.ADMINISTRATOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<OrganisationRow> organisations(String beginning, @Nullable Long after) {
        var behind = after == null ? null : organisations.row(after).orElse(null);
        return organisations.rows(keeper(), beginning, behind, PAGE_SIZE + 1);
    }

    @RolesAllowed({Roles.ORGANISATION_ADMINISTRATOR, Roles.ADMINISTRATOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public KeptOrganisation organisation(long id) {
        var organisation = organisations.kept(keeper(), id);
        return new KeptOrganisation(
                id,
                organisation.version(),
                organisation.entry(),
                organisation.capabilities().stream().sorted().toList(),
                organisations.sites(id));
    }

    /** Whose role would end, should the organisation not do any more what it does. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<EndingRole> endingRoles(long id) {
        var holders = grants.holdersIn(id);
        return organisations.kept(EVERYTHING, id).capabilities().stream()
                .sorted()
                .flatMap(capability -> RoleNeeds.endingWithout(Set.of(capability)).stream()
                        .filter(holders::containsKey)
                        .map(role -> new EndingRole(capability, role, holders.getOrDefault(role, 0L))))
                .toList();
    }

    /**
     * Adds an organisation; the same once more is the same one.
     *
     * @return its id
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public long add(@Valid OrganisationDraft draft) {
        var entry = draft.entry();
        var known = organisations.named(entry.name(), entry.country(), entry.town());
        if (known.isPresent()) {
            return known.get();
        }
        var today = LocalDate.now(clock);
        var organisation = new Organisation(entry.name(), entry.kind(), entry.country(), entry.town(), today);
        organisation.keep(entry, today);
        organisations.add(organisation);
        audit.record(AuditKind.ORGANISATION_ADDED, actor.personId(), AuditThing.ORGANISATION.of(organisation.id()));
        return organisation.id();
    }

    /** Says anew what stands in its entry. */
    @RolesAllowed({Roles.ORGANISATION_ADMINISTRATOR, Roles.ADMINISTRATOR})
    public void save(long id, long version, @Valid OrganisationDraft draft) {
        organisations.keptAt(keeper(), id, version).keep(draft.entry(), LocalDate.now(clock));
        changed(id);
    }

    /**
     * Says what it may do on Peerpath; nothing at all stands in the directory only. Roles that are for something it does no
     * more end in it at once.
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void allow(long id, long version, Collection<Capability> capabilities) {
        proof.require();
        var these = EnumSet.noneOf(Capability.class);
        these.addAll(capabilities);
        var lost = organisations
                .alone(organisations.keptAt(EVERYTHING, id, version))
                .allowOnly(these);
        changed(id);
        grants.endIn(id, RoleNeeds.endingWithout(lost), actor.personId());
    }

    @RolesAllowed({Roles.ORGANISATION_ADMINISTRATOR, Roles.ADMINISTRATOR})
    public void addSite(long id, long version, @Valid SiteDraft draft) {
        organisations.kept(keeper(), id);
        var name = said(draft.getName());
        if (organisations.hasSite(id, name)) {
            return;
        }
        organisations.keptAt(keeper(), id, version);
        organisations.add(new Site(id, name, said(draft.getAddress()), said(draft.getTown()), said(draft.getZone())));
        changed(id);
    }

    @RolesAllowed({Roles.ORGANISATION_ADMINISTRATOR, Roles.ADMINISTRATOR})
    public void saveSite(long id, long siteId, long version, @Valid SiteDraft draft) {
        organisations.kept(keeper(), id);
        organisations
                .siteAt(id, siteId, version)
                .describe(
                        said(draft.getName()), said(draft.getAddress()), said(draft.getTown()), said(draft.getZone()));
        changed(id);
    }

    @RolesAllowed({Roles.ORGANISATION_ADMINISTRATOR, Roles.ADMINISTRATOR})
    public void removeSite(long id, long siteId, long version) {
        organisations.kept(keeper(), id);
        organisations.remove(organisations.siteAt(id, siteId, version));
        changed(id);
    }

    private void changed(long id) {
        audit.record(AuditKind.ORGANISATION_CHANGED, actor.personId(), AuditThing.ORGANISATION.of(id));
    }

    /** Whose organisations are looked at: one's own, or all where one looks after the platform. */
    private long keeper() {
        return actor.holds(Roles.ADMINISTRATOR) ? EVERYTHING : actor.personId();
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNull(text).strip();
    }
}
