package org.peerpath.learning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.service.DemoContent;
import org.peerpath.kernel.service.DemoMode;
import org.peerpath.kernel.service.FileStore;
import org.peerpath.learning.FileFacts;
import org.peerpath.learning.FileUse;
import org.peerpath.learning.ItemKind;
import org.peerpath.learning.ItemPlan;
import org.peerpath.learning.ItemWords;
import org.peerpath.learning.LearningFile;
import org.peerpath.learning.LearningItem;
import org.peerpath.learning.LearningText;
import org.peerpath.library.ContentNote;
import org.peerpath.programme.ProgrammeVersion;
import org.peerpath.programme.service.ProgrammeDefinitions;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What two modules of the demonstration's course hold: a line about an item, then its words. */
@ApplicationScoped
class DemoLearning implements DemoContent {
    private static final String FIRST_MODULE = "*";

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private FileStore store;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    @Override
    public int order() {
        return 450;
    }

    @Override
    public void seed() {
        var lines = lines();
        for (int at = 0; at + 1 < lines.size(); at += 2) {
            add(lines.get(at), lines.get(at + 1), at);
        }
    }

    private void add(Map<String, Object> about, Map<String, Object> words, int position) {
        var version = version(String.valueOf(about.get("programme")));
        var kind = ItemKind.valueOf(String.valueOf(about.get("kind")));
        var code = String.valueOf(about.get("module"));
        var module = code.equals(FIRST_MODULE)
                ? definitions.of(version.id()).modules().get(0).code()
                : code;
        var plan = new ItemPlan(
                (Integer) about.get("minutes"),
                notes(about.get("notes")),
                (String) about.get("address"),
                kind == ItemKind.LIBRARY_ITEM ? published() : null,
                Boolean.TRUE.equals(about.get("builds-on")));
        var item = new LearningItem(organisation(version.programmeId()), version.id(), module, kind, plan);
        item.place(position);
        em.persist(item);
        em.flush();
        if (about.get("file") instanceof String name) {
            var bytes = said(about.get("content")).getBytes(StandardCharsets.UTF_8);
            var facts = new FileFacts(store.keep(bytes), "text/plain;charset=UTF-8", name, bytes.length);
            em.persist(new LearningFile(
                    item, FileUse.CONTENT, LearningFile.ALL_LANGUAGES, facts, lead(), clock.instant()));
        }
        words.forEach((language, text) ->
                em.persist(new LearningText(item, language, words((Map<?, ?>) text), lead(), clock.instant())));
    }

    private static ItemWords words(Map<?, ?> text) {
        return new ItemWords(said(text.get("title")), said(text.get("body")), said(text.get("note")));
    }

    private static String said(@Nullable Object text) {
        return text == null ? "" : text.toString();
    }

    private static Set<ContentNote> notes(@Nullable Object listed) {
        return listed instanceof List<?> names
                ? names.stream()
                        .map(name -> ContentNote.valueOf(name.toString()))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private ProgrammeVersion version(String slug) {
        return em.createQuery(
                        "select v from ProgrammeVersion v join Programme p on p.id = v.programmeId where p.slug = :slug",
                        ProgrammeVersion.class)
                .setParameter("slug", slug)
                .setMaxResults(1)
                .getSingleResult();
    }

    private long organisation(long programmeId) {
        return em.createQuery("select p.organisationId from Programme p where p.id = :id", Long.class)
                .setParameter("id", programmeId)
                .getSingleResult();
    }

    private long published() {
        return em.createQuery(
                        "select min(r.id) from Resource r join r.texts t where t.language = 'en'"
                                + " and r.state = org.peerpath.library.ResourceState.PUBLISHED",
                        Long.class)
                .getSingleResult();
    }

    private long lead() {
        return em.createQuery("select a.personId from Account a where a.email = :email", Long.class)
                .setParameter("email", DemoMode.address("lead"))
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> lines() {
        try (var file = Objects.requireNonNull(DemoLearning.class.getResourceAsStream("demo-learning.yaml"))) {
            return (List<Map<String, Object>>) new Load(LoadSettings.builder().build()).loadFromInputStream(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
