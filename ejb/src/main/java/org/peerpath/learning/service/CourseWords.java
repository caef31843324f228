package org.peerpath.learning.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.NotFound;
import org.peerpath.learning.LearningItem;
import org.peerpath.learning.LearningText;
import org.peerpath.learning.WordsRewritten;
import org.peerpath.programme.ProgrammeVersion;

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
        var item = writers.item(actor.personId(), itemId);
        var source = team.requireLanguageBesides(item.programmeVersionId(), language);
        var held = writers.lock(item.programmeVersionId());
        var known = materials.text(itemId, language).orElse(null);
        if (known != null && known.words().equals(draft.words())) {
            return new WordsKept(known.version(), null);
        }
        if (known != null && known.version() != version) {
            return new WordsKept(known.version(), team.row(known));
        }
        var before = known == null ? null : known.words();
        var text = rewrite(item, language, known, draft);
        materials.flush();
        tell(held, source, language, List.of(new WordsRewritten.Change(itemId, before)), actor.personId());
        return new WordsKept(text.version(), null);
    }

    /**
     * The same for words of several items that were written elsewhere and came as a file: nobody here has written them. All
     * of them, or none if somebody else was first.
     */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void bringIn(long versionId, String language, @Valid List<BroughtWords> brought) {
        writers.written(actor.personId(), versionId);
        var source = team.requireLanguageBesides(versionId, language);
        var held = writers.lock(versionId);
        var items = materials.items(versionId).stream().collect(Collectors.toMap(LearningItem::id, item -> item));
        var ids = brought.stream().map(BroughtWords::itemId).collect(Collectors.toSet());
        var texts = ids.isEmpty()
                ? Map.<Long, LearningText>of()
                : materials.texts(ids).stream()
                        .filter(text -> text.language().equals(language))
                        .collect(Collectors.toMap(LearningText::itemId, text -> text));
        var changes = new ArrayList<WordsRewritten.Change>();
        for (var words : brought) {
            var item = Optional.ofNullable(items.get(words.itemId())).orElseThrow(NotFound::new);
            var known = texts.get(words.itemId());
            if (known != null && known.version() != words.version()) {
                throw new OptimisticLockException(known);
            }
            if (known == null || !known.words().equals(words.draft().words())) {
                changes.add(new WordsRewritten.Change(words.itemId(), known == null ? null : known.words()));
                rewrite(item, language, known, words.draft());
            }
        }
        materials.flush();
        tell(held, source, language, changes, null);
    }

    private LearningText rewrite(LearningItem item, String language, @Nullable LearningText known, WordsDraft draft) {
        if (known != null) {
            materials.add(known.rewrite(item.kind(), draft.words(), actor.personId(), clock.instant()));
            return known;
        }
        var text = new LearningText(item, language, draft.words(), actor.personId(), clock.instant());
        materials.add(text);
        return text;
    }

    private void tell(
            ProgrammeVersion version,
            String source,
            String language,
            List<WordsRewritten.Change> changes,
            @Nullable Long writer) {
        if (!changes.isEmpty()) {
            rewritten.fire(new WordsRewritten(
                    version.organisationId(), version.programmeId(), version.id(), source, language, changes, writer));
        }
    }
}
