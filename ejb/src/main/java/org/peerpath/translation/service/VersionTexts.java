package org.peerpath.translation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peerpath.drafting.Draft;
import org.peerpath.kernel.NotFound;
import org.peerpath.learning.service.CourseTexts;
import org.peerpath.learning.service.ItemTexts;
import org.peerpath.programme.ProgrammeVersion;
import org.peerpath.programme.ProgrammeVersionState;
import org.peerpath.programme.TextPath;
import org.peerpath.translation.FileTexts;
import org.peerpath.translation.MultilingualText;
import org.peerpath.translation.Pairings;
import org.peerpath.translation.TextPair;

/** Reads all texts of a version together: those of its file, and those of what its modules hold. */
@ApplicationScoped
class VersionTexts {
    private static final int LONGEST_TAG = 35;

    @Inject
    private CourseTexts courseTexts;

    /**
     * A version, read once.
     *
     * @param source the language it is written in
     * @param writable whether its file can still be written; that of a local variant is written by its owner
     */
    record Read(
            ProgrammeVersion version,
            Draft draft,
            String source,
            boolean writable,
            List<FileTexts.FileText> file,
            List<ItemTexts> items,
            Set<String> courseLanguages) {

        /** Whether its file says what that of another organisation says. */
        boolean follows() {
            return version.ownersVersion() != null;
        }

        String title() {
            return draft.called(TextPath.of("title"), source);
        }

        /** Those of the file first; what the original does not say is nothing to translate. */
        List<MultilingualText> texts() {
            var all = new ArrayList<MultilingualText>();
            file.forEach(one -> all.add(one.text()));
            items.forEach(item -> all.addAll(ItemParts.of(item, source)));
            all.removeIf(text -> text.in(source).isEmpty());
            return all;
        }

        /** Every language that something is written in, and those that Peerpath speaks; without the programme's own. */
        Set<String> languages() {
            var languages = new LinkedHashSet<>(draft.languages());
            file.forEach(one -> languages.addAll(one.text().words().keySet()));
            items.forEach(item -> item.words().forEach(row -> languages.add(row.language())));
            languages.remove(source);
            languages.removeIf(tag -> !isLanguage(tag));
            return languages;
        }

        TextRow row(MultilingualText text, String language, Pairings<PairRow> pairings) {
            return new TextRow(
                    text,
                    pairings.state(text, source, language),
                    text.in(source),
                    text.in(language),
                    pair(text, language, pairings),
                    text.isLearning() ? !courseLanguages.contains(language) : !writable,
                    text.isLearning() ? ItemParts.itemId(text) : null);
        }

        /** Who wrote an outdated translation did so beside other words, and is still not whom to ask whether it fits. */
        private @Nullable PairRow pair(MultilingualText text, String language, Pairings<PairRow> pairings) {
            var now = TextPair.of(text, source, language);
            return pairings.of(now)
                    .or(() -> pairings.made(now).stream()
                            .filter(row -> row.writerId() != null)
                            .findFirst()
                            .map(PairRow::unread))
                    .orElse(null);
        }

        List<TextRow> rows(String language, Pairings<PairRow> pairings) {
            return texts().stream().map(text -> row(text, language, pairings)).toList();
        }
    }

    Read of(ProgrammeVersion version) {
        var draft = Draft.of(version.source());
        return new Read(
                version,
                draft,
                FileTexts.sourceLanguage(draft),
                version.state() == ProgrammeVersionState.DRAFT
                        && !version.isFrozen()
                        && version.ownersVersion() == null,
                FileTexts.of(draft),
                courseTexts.of(version.id()),
                courseTexts.languages(version.id()));
    }

    /** @throws NotFound unless it is the tag of a language, and not that from which is translated */
    static void requireTarget(Read read, String language) {
        if (!isLanguage(language) || language.equals(read.source())) {
            throw new NotFound();
        }
    }

    private static boolean isLanguage(String tag) {
        if (tag.length() > LONGEST_TAG || !tag.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")) {
            return false;
        }
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException none) {
            return false;
        }
    }
}
