package org.peerpath.translation.service;

import static org.peerpath.translation.TranslationRule.THE_WORDS_ARE_STILL_AS_THEY_WERE_READ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.authoring.service.LedVersions;
import org.peerpath.drafting.Entry;
import org.peerpath.drafting.service.Drafting;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.NotFound;
import org.peerpath.translation.FileTexts;
import org.peerpath.translation.MultilingualText;
import org.peerpath.translation.TextPair;
import org.peerpath.translation.TranslationState;
import org.peerpath.translation.WordsHash;

/** Whoever answers for a programme sees how far it is translated, writes what is missing, and reads what others wrote. */
@Stateless
public class Translating {
    @Inject
    private LedVersions led;

    @Inject
    private VersionTexts texts;

    @Inject
    private Pairs pairs;

    @Inject
    private Drafting drafting;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** How far a version is, in each language. */
    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public LanguagesView languages(long versionId) {
        var version = led.version(versionId);
        var read = texts.of(version);
        var pairings = pairs.all(version.programmeId());
        var rows = read.languages().stream()
                .map(language -> count(language, read.rows(language, pairings)))
                .toList();
        return new LanguagesView(
                versionId,
                version.programmeId(),
                version.number(),
                read.writable(),
                read.follows(),
                read.title(),
                read.source(),
                rows);
    }

    private static LanguageRow count(String language, List<TextRow> rows) {
        return new LanguageRow(
                language,
                rows.size(),
                count(rows, TranslationState.MISSING),
                count(rows, TranslationState.OUTDATED),
                count(rows, TranslationState.WRITTEN),
                count(rows, TranslationState.READ_BY_ITS_WRITER),
                count(rows, TranslationState.REVIEWED));
    }

    private static int count(List<TextRow> rows, TranslationState state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }

    /** All texts of a version beside what they say in one language. */
    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public TextsView texts(long versionId, String language) {
        var version = led.version(versionId);
        var read = texts.of(version);
        VersionTexts.requireTarget(read, language);
        return new TextsView(
                versionId,
                version.programmeId(),
                version.number(),
                read.writable(),
                read.follows(),
                read.title(),
                read.source(),
                language,
                read.courseLanguages().contains(language),
                pairs.isAlone(version.programmeId(), actor.personId()),
                actor.personId(),
                led.zone(),
                read.rows(language, pairs.in(version.programmeId(), language)));
    }

    /**
     * Takes over translations of texts of the file. Where the original or the translation was changed since it was shown,
     * nothing is written there.
     *
     * @return what was not written
     */
    @RolesAllowed(Roles.COURSE_LEAD)
    public List<NotWritten> write(long versionId, String language, List<Rewritten> written) {
        var version = led.locked(versionId);
        version.requireDraft();
        var read = texts.of(version);
        VersionTexts.requireTarget(read, language);
        var not = new ArrayList<NotWritten>();
        for (var one : written) {
            var at = read.file().stream()
                    .filter(file -> file.text().place().equals(one.place()))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            write(versionId, read.source(), language, at, one).ifPresent(not::add);
        }
        return not;
    }

    private Optional<NotWritten> write(
            long versionId, String source, String language, FileTexts.FileText at, Rewritten one) {
        var original = at.text().in(source);
        if (!WordsHash.of(original).equals(one.sourceHash())) {
            return Optional.of(new NotWritten(one.place(), original, null, null));
        }
        var entry = new Entry(at.key(), language, one.base(), WordsHash.plain(one.value()));
        var filled = drafting.fill(versionId, at.thing(), List.of(entry));
        return filled.clashes().stream()
                .findFirst()
                .map(clash -> new NotWritten(
                        one.place(),
                        null,
                        clash.theirs(),
                        filled.by() == null ? null : filled.by().who()));
    }

    /**
     * Somebody read a translation against its original: it is right. Of one whose original was changed it is said with that
     * that it still fits.
     *
     * @param read the pair that was shown; if either says something else by now, it was not read
     * @return whether it stays marked as read by who wrote it
     */
    @RolesAllowed(Roles.COURSE_LEAD)
    public boolean review(long versionId, String place, TextPair read) {
        var version = led.version(versionId);
        var now = texts.of(version);
        VersionTexts.requireTarget(now, read.language());
        var text = text(now, place);
        THE_WORDS_ARE_STILL_AS_THEY_WERE_READ.require(
                TextPair.of(text, now.source(), read.language()).equals(read)
                        && !text.in(read.language()).isEmpty());
        var programme = version.programmeId();
        if (pairs.find(programme, read).isEmpty()) {
            var writer = pairs.writerOf(programme, read).orElse(null);
            pairs.add(version.organisationId(), programme, List.of(read), writer, clock.instant());
        }
        var pairing = pairs.find(programme, read).orElseThrow();
        boolean alone = pairs.isAlone(programme, actor.personId());
        if (pairing.review(actor.personId(), alone, clock.instant())) {
            audit.record(
                    AuditKind.TRANSLATION_REVIEWED,
                    actor.personId(),
                    AuditThing.PROGRAMME.of(programme),
                    AuditThing.PROGRAMME_VERSION.of(versionId));
        }
        return pairing.isOwnReading();
    }

    private static MultilingualText text(VersionTexts.Read read, String place) {
        return read.texts().stream()
                .filter(text -> text.place().equals(place))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
