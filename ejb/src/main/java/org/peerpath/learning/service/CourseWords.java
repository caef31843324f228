package org.peerpath.learning.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.learning.ItemWords;
import org.peerpath.learning.LearningItem;
import org.peerpath.learning.LearningText;
import org.peerpath.learning.WordsRewritten;

/** Writing and mending what the items of a course say, one language at a time; what stood there before is kept. */
@Stateless
public class CourseWords {
    @Inject
    private Writers writers;

    @Inject
    private Materials materials;

    @Inject
    private TeamCourses team;

    @Inject
    private Actor actor;

    @Inject
    private Event<WordsRewritten> rewritten;

    @Inject
    private Clock clock;

    /** The words in one language, or none yet, beside those in another. */
    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public WordsInHand words(long itemId, String language, Locale reader) {
        return team.words(writers.item(actor.personId(), itemId), language, reader);
    }

    /**
     * Saves, unless somebody else was first: then nothing is saved, and what they wrote comes back.
     *
     * @param version of the words that were shown
     */
    @RolesAllowed(Roles.COURSE_LEAD)
    public WordsKept write(long itemId, String language, long version, @Valid WordsDraft draft) {
        return write(itemId, language, version, draft, actor.personId());
    }

    /** The same for words that were written elsewhere and came as a file: nobody here has written them. */
    @RolesAllowed(Roles.COURSE_LEAD)
    public WordsKept bringIn(long itemId, String language, long version, @Valid WordsDraft draft) {
        return write(itemId, language, version, draft, null);
    }

    private WordsKept write(long itemId, String language, long version, WordsDraft draft, @Nullable Long writer) {
        var item = writers.item(actor.personId(), itemId);
        team.requireLanguage(item.programmeVersionId(), language);
        writers.lock(item.programmeVersionId());
        var known = materials.text(itemId, language).orElse(null);
        if (known == null) {
            return written(item, language, draft, writer);
        }
        if (known.words().equals(draft.words())) {
            return new WordsKept(known.version(), null);
        }
        if (known.version() != version) {
            return new WordsKept(known.version(), team.row(known));
        }
        var before = known.words();
        materials.add(known.rewrite(item.kind(), draft.words(), actor.personId(), clock.instant()));
        materials.flush();
        tell(item, language, before, draft.words(), writer);
        return new WordsKept(known.version(), null);
    }

    private WordsKept written(LearningItem item, String language, WordsDraft draft, @Nullable Long writer) {
        var text = new LearningText(item, language, draft.words(), actor.personId(), clock.instant());
        materials.add(text);
        materials.flush();
        tell(item, language, null, draft.words(), writer);
        return new WordsKept(text.version(), null);
    }

    private void tell(
            LearningItem item, String language, @Nullable ItemWords before, ItemWords after, @Nullable Long writer) {
        rewritten.fire(new WordsRewritten(
                item.organisationId(), item.programmeVersionId(), item.id(), language, before, after, writer));
    }
}
