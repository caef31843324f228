package org.peerpath.authoring.service;

import static org.peerpath.programme.ProgrammeRule.A_FILE_IS_KEPT_WITHOUT_PROBLEMS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.programme.FileFault;
import org.peerpath.programme.Programme;
import org.peerpath.programme.ProgrammeFile;
import org.peerpath.programme.ProgrammeFileException;
import org.peerpath.programme.ProgrammeVersion;
import org.peerpath.programme.difference.ProgrammeDifference;

/** Brings the file of a programme in: looked at first, and said what is different; then kept as a draft, byte for byte. */
@Stateless
public class ProgrammeImport {
    @Inject
    private LedProgrammes led;

    @Inject
    private Drafts drafts;

    @Inject
    private FileGuard guard;

    @Inject
    private Actor actor;

    /**
     * What the file says, and what is different to a version of the programme. Stores nothing.
     *
     * @param againstId the version to hold it against; the newest where none is chosen
     */
    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ImportedFile preview(long programmeId, @Nullable Long againstId, byte[] file) {
        var programme = led.programme(actor.personId(), programmeId);
        try {
            var text = ProgrammeFile.text(file);
            return preview(programme, against(programme, againstId), text);
        } catch (ProgrammeFileException refused) {
            return ImportedFile.refused(refused.problems());
        }
    }

    /**
     * Keeps the file as a draft of the programme. The same file twice is one draft.
     *
     * @return the draft
     */
    @RolesAllowed(Roles.COURSE_LEAD)
    public long keep(long programmeId, byte[] file) {
        var programme = led.lock(actor.personId(), programmeId);
        A_FILE_IS_KEPT_WITHOUT_PROBLEMS.require(preview(programmeId, null, file).isReady());
        return drafts.keep(programme, ProgrammeFile.text(file), null, actor.personId());
    }

    private ImportedFile preview(Programme programme, @Nullable ProgrammeVersion against, String text) {
        var definition = ProgrammeFile.read(text);
        if (!definition.slug().equals(programme.slug())) {
            return ImportedFile.refused(List.of(
                    ProgrammeFile.aboutSlug(text, FileFault.OTHER_PROGRAMME, definition.slug(), programme.slug())));
        }
        var outside = guard.coming(programme, text);
        if (!outside.isEmpty()) {
            return ImportedFile.refused(outside);
        }
        var difference =
                against == null ? null : ProgrammeDifference.between(ProgrammeFile.read(against.source()), definition);
        return new ImportedFile(
                List.of(),
                definition,
                difference,
                against != null && against.source().equals(text));
    }

    /** The version chosen; else the newest that can be read: a draft under work may not be. */
    private @Nullable ProgrammeVersion against(Programme programme, @Nullable Long chosen) {
        var ids = chosen == null
                ? led.versions(programme.id()).stream().map(VersionRow::id).toList()
                : List.of(chosen);
        for (var id : ids) {
            var version = led.version(actor.personId(), id);
            if (version.programmeId() == programme.id() && ProgrammeFile.isReadable(version.source())) {
                return version;
            }
        }
        return null;
    }
}
