package org.peerpath.authoring.service;

import static org.peerpath.programme.ProgrammeRule.A_FILE_IS_KEPT_WITHOUT_PROBLEMS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.peerpath.access.service.RecentProof;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.NotFound;
import org.peerpath.programme.FileFault;
import org.peerpath.programme.Programme;
import org.peerpath.programme.ProgrammeFile;
import org.peerpath.programme.ProgrammeFileException;

/**
 * Begins a new programme with a file, in an organisation where the actor leads one already. Whoever begins it leads it: that
 * comes with the thing itself.
 */
@Stateless
public class ProgrammeFounding {
    @Inject
    private LedProgrammes led;

    @Inject
    private Homes homes;

    @Inject
    private ProgrammeBeginning beginning;

    @Inject
    private RecentProof proof;

    @Inject
    private Actor actor;

    /** The organisations in which the actor can begin one. */
    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<HomeChoice> homes() {
        return homes.of(actor.personId());
    }

    /** What the file says. Stores nothing. */
    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ImportedFile preview(byte[] file) {
        try {
            var text = ProgrammeFile.text(file);
            var definition = ProgrammeFile.read(text);
            return homes.isTaken(definition.slug())
                    ? ImportedFile.refused(
                            List.of(ProgrammeFile.aboutSlug(text, FileFault.SLUG_TAKEN, definition.slug())))
                    : new ImportedFile(List.of(), definition, null, false);
        } catch (ProgrammeFileException refused) {
            return ImportedFile.refused(refused.problems());
        }
    }

    /**
     * Begins the programme, with the file as its first draft.
     *
     * @return the programme; the one begun before where the same file is sent twice
     */
    @RolesAllowed(Roles.COURSE_LEAD)
    public long begin(long organisationId, byte[] file) {
        proof.require();
        if (homes().stream().noneMatch(home -> home.id() == organisationId)) {
            throw new NotFound();
        }
        homes.lock(organisationId);
        var there = sameBefore(file);
        if (there != null) {
            return there;
        }
        A_FILE_IS_KEPT_WITHOUT_PROBLEMS.require(preview(file).isReady());
        var text = ProgrammeFile.text(file);
        var programme = beginning.begin(
                new Programme(organisationId, ProgrammeFile.read(text).slug()));
        beginning.draft(programme, text, null);
        return programme.id();
    }

    /** A double click: the programme that begins with exactly this file. */
    private @org.jspecify.annotations.Nullable Long sameBefore(byte[] file) {
        try {
            var text = ProgrammeFile.text(file);
            var slug = ProgrammeFile.read(text).slug();
            return led.of(actor.personId()).stream()
                    .filter(row -> row.slug().equals(slug))
                    .map(LedProgramme::id)
                    .filter(id -> led.draftSaying(id, text).isPresent())
                    .findFirst()
                    .orElse(null);
        } catch (ProgrammeFileException refused) {
            return null;
        }
    }
}
