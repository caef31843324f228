package org.peerpath.learning.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.service.FileStore;
import org.peerpath.learning.FileFacts;
import org.peerpath.learning.FileUse;
import org.peerpath.learning.LearningFile;

/** Files of a course: given by whoever answers for the programme, handed out to those who learn by it or teach it. */
@Stateless
public class CourseFiles {
    /** Larger ones are refused. */
    public static final int BYTES_MAX = MediaCheck.BYTES_MAX;

    @Inject
    private Writers writers;

    @Inject
    private Materials materials;

    @Inject
    private TeamCourses team;

    @Inject
    private FileStore store;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** The files of an item, for whoever settles it. */
    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<FileRow> of(long itemId) {
        return materials.files(writers.item(actor.personId(), itemId).id());
    }

    /** What the item is from now on, in place of what was there. */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void give(long itemId, byte[] bytes, String name) {
        keep(itemId, FileUse.CONTENT, LearningFile.ALL_LANGUAGES, bytes, name);
    }

    /** What is said in a film, to read along in that language. */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void caption(long itemId, String language, byte[] bytes, String name) {
        keep(itemId, FileUse.CAPTIONS, language, bytes, name);
    }

    /**
     * A file, for somebody who learns by its version, teaches it or writes it.
     *
     * @throws NotFound for everybody else, and where the item was taken out
     */
    @RolesAllowed({Roles.TRAINEE, Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public FileRow file(long itemId, long fileId) {
        return writers.file(actor.personId(), itemId, fileId);
    }

    private void keep(long itemId, FileUse use, String language, byte[] bytes, String name) {
        var item = writers.item(actor.personId(), itemId);
        if (use == FileUse.CAPTIONS) {
            team.requireLanguage(item.programmeVersionId(), language);
        }
        var found = MediaCheck.check(item.kind(), use, bytes, name);
        var facts = new FileFacts(store.keep(found.bytes()), found.mediaType(), found.name(), found.bytes().length);
        writers.lock(item.programmeVersionId());
        materials
                .file(itemId, use, language)
                .ifPresentOrElse(
                        known -> known.replace(facts, actor.personId(), clock.instant()),
                        () -> materials.add(
                                new LearningFile(item, use, language, facts, actor.personId(), clock.instant())));
    }
}
