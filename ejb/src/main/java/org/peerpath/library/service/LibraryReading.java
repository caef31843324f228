package org.peerpath.library.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.NotFound;
import org.peerpath.library.Topic;
import org.peerpath.organisation.PeerSupportType;

/** Everybody's library: look for something, and look at it. */
@Stateless
@PermitAll
public class LibraryReading {
    public static final int PAGE_SIZE = 12;
    private static final int RELATED = 3;

    @Inject
    private Resources resources;

    /** One page of what the filter finds, newest first, described in the reader's language where possible. */
    @PermitAll
    @TransactionAttribute(SUPPORTS)
    public LibraryShelf shelf(LibraryFilter filter, @Nullable LibraryCursor after, Locale reader) {
        var heads = resources.heads(filter, after, PAGE_SIZE + 1);
        var shown = heads.subList(0, Math.min(PAGE_SIZE, heads.size()));
        var next = heads.size() > PAGE_SIZE ? shown.get(PAGE_SIZE - 1).cursor() : null;
        return new LibraryShelf(
                rows(shown, reader),
                resources.count(filter, LibraryShelf.COUNTED + 1),
                next,
                resources.languages(),
                resources.countries());
    }

    /**
     * One item.
     *
     * @throws NotFound if there is none, or it is not published
     */
    @PermitAll
    @TransactionAttribute(SUPPORTS)
    public ItemView item(long id, Locale reader) {
        var head = resources.findHead(id).orElseThrow(NotFound::new);
        var ids = List.of(id);
        var types =
                resources.marks(Marks.SUPPORT_TYPES, PeerSupportType.class, ids).getOrDefault(id, List.of());
        var alike = types.isEmpty() ? List.<ItemHead>of() : resources.related(id, types, RELATED);
        var texts = resources.texts(List.of(id)).getOrDefault(id, List.of());
        var languages = resources.marks(Marks.LANGUAGES, String.class, ids).getOrDefault(id, List.of());
        return new ItemView(
                new ItemRow(head, ItemText.best(texts, reader), languages, types),
                resources.facts(id),
                resources.marks(Marks.TOPICS, Topic.class, ids).getOrDefault(id, List.of()),
                texts.stream().map(ItemText::language).sorted().toList(),
                titles(alike, reader));
    }

    private List<ItemRow> rows(List<ItemHead> heads, Locale reader) {
        if (heads.isEmpty()) {
            return List.of();
        }
        var ids = heads.stream().map(ItemHead::id).toList();
        var texts = resources.texts(ids);
        var languages = resources.marks(Marks.LANGUAGES, String.class, ids);
        var types = resources.marks(Marks.SUPPORT_TYPES, PeerSupportType.class, ids);
        return heads.stream()
                .map(head -> new ItemRow(
                        head,
                        ItemText.best(texts.getOrDefault(head.id(), List.of()), reader),
                        languages.getOrDefault(head.id(), List.of()),
                        types.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private List<ItemRow> titles(List<ItemHead> heads, Locale reader) {
        if (heads.isEmpty()) {
            return List.of();
        }
        var texts = resources.texts(heads.stream().map(ItemHead::id).toList());
        return heads.stream()
                .map(head -> new ItemRow(
                        head, ItemText.best(texts.getOrDefault(head.id(), List.of()), reader), List.of(), List.of()))
                .toList();
    }
}
