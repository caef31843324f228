package org.peerpath.learning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.service.FileStore;
import org.peerpath.learning.FileFacts;
import org.peerpath.learning.FileUse;
import org.peerpath.learning.ItemKind;
import org.peerpath.learning.ItemPlan;
import org.peerpath.learning.ItemWords;
import org.peerpath.learning.LearningFile;
import org.peerpath.learning.LearningItem;
import org.peerpath.learning.LearningText;

/**
 * Puts what comes from elsewhere into the modules of a version, through the same checks as what people write here. No door
 * of its own: whoever calls it has made sure that the actor writes the version, and holds it.
 */
@ApplicationScoped
public class CourseIntake {
    /** Larger files are refused. */
    public static final int BYTES_MAX = MediaCheck.BYTES_MAX;

    @Inject
    private Materials materials;

    @Inject
    private FileStore store;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** A file that was looked into, as it may be kept. */
    public record Checked(ItemKind kind, String mediaType, byte[] bytes) {}

    /** A thing on its way into a module. */
    public record Arrival(
            long organisationId, long versionId, String module, int position, ItemKind kind, ItemPlan plan) {}

    /**
     * Looks into a file, whatever it calls itself.
     *
     * @throws org.peerpath.kernel.BusinessRuleViolation of a {@code LearningRule}, if it is none that can be shown
     */
    public Checked check(byte[] bytes, String name) {
        var kind = MediaCheck.kindOf(bytes, name);
        var found = MediaCheck.check(kind, FileUse.CONTENT, bytes, name);
        return new Checked(kind, found.mediaType(), found.bytes());
    }

    /** Behind how many things the next one would lie. */
    public int next(long versionId) {
        return materials.items(versionId).size();
    }

    /**
     * Adds a thing.
     *
     * @param file what carries it, checked before; nothing for what is made of words
     * @param aside whether it lies among what was taken out, until somebody brings it back
     * @return its number
     */
    public long add(
            Arrival arrival, String language, ItemWords words, @Nullable Checked file, String name, boolean aside) {
        var now = clock.instant();
        var item = new LearningItem(
                arrival.organisationId(), arrival.versionId(), arrival.module(), arrival.kind(), arrival.plan());
        item.place(arrival.position());
        if (aside) {
            item.remove(now);
        }
        materials.add(item);
        materials.flush();
        materials.add(new LearningText(item, language, words, actor.personId(), now));
        if (file != null) {
            var facts = new FileFacts(
                    store.keep(file.bytes()), file.mediaType(), MediaCheck.plain(name), file.bytes().length);
            materials.add(
                    new LearningFile(item, FileUse.CONTENT, LearningFile.ALL_LANGUAGES, facts, actor.personId(), now));
        }
        return item.id();
    }

    /** Takes things out of sight, as if each were taken out by hand: each can be brought back. */
    public void takeOut(long versionId, Collection<Long> items) {
        materials.items(versionId).stream()
                .filter(item -> items.contains(item.id()))
                .forEach(item -> item.remove(clock.instant()));
    }
}
