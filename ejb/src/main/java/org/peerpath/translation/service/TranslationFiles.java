package org.peerpath.translation.service;

import static org.peerpath.translation.TranslationRule.A_FILE_IS_TAKEN_AS_IT_WAS_LOOKED_AT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.authoring.service.LedVersions;
import org.peerpath.drafting.Entry;
import org.peerpath.drafting.PlacedEntry;
import org.peerpath.drafting.service.Drafting;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.programme.ProgrammeVersion;
import org.peerpath.translation.TextPair;
import org.peerpath.translation.WordsHash;
import org.peerpath.translation.xliff.Outcome;
import org.peerpath.translation.xliff.Taken;
import org.peerpath.translation.xliff.TakingIn;
import org.peerpath.translation.xliff.XliffReader;
import org.peerpath.translation.xliff.XliffRefused;
import org.peerpath.translation.xliff.XliffWriter;

/** Texts go out to be translated elsewhere, and come back: looked at first, then taken over in one step. */
@Stateless
public class TranslationFiles {
    @Inject
    private LedVersions led;

    @Inject
    private VersionTexts texts;

    @Inject
    private Pairs pairs;

    @Inject
    private Drafting drafting;

    @Inject
    private ItemTranslations items;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /**
     * All texts of a version, with their translation into one language where there is one.
     *
     * @param atMost says to whoever translates how many characters a text may have
     */
    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public XliffFile file(long versionId, String language, IntFunction<String> atMost) {
        var version = led.version(versionId);
        var slug = led.programme(version.programmeId()).slug();
        var read = texts.of(version);
        VersionTexts.requireTarget(read, language);
        var name = slug + "-" + version.number() + "-" + language + ".xlf";
        return new XliffFile(
                name,
                XliffWriter.write(slug, version.number(), read.source(), language, lines(read, language), atMost));
    }

    private List<XliffWriter.Line> lines(VersionTexts.Read read, String language) {
        return read.rows(language, pairs.in(read.version().programmeId(), language)).stream()
                .map(row -> new XliffWriter.Line(row.text(), row.state(), row.fixed()))
                .toList();
    }

    /** What the file would change. Stores nothing. */
    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public XliffLook look(long versionId, String language, byte[] file) {
        var version = led.version(versionId);
        var read = texts.of(version);
        VersionTexts.requireTarget(read, language);
        return look(version, read, language, file);
    }

    private XliffLook look(ProgrammeVersion version, VersionTexts.Read read, String language, byte[] file) {
        try {
            var document = XliffReader.read(file);
            var slug = led.programme(version.programmeId()).slug();
            document.requireFor(slug, read.source(), language);
            var known = new TakingIn(read.source(), language, lines(read, language), text -> read.courseLanguages()
                    .contains(language));
            var rows = items.whole(read, language, known.of(document));
            return new XliffLook(null, 0, List.of(), rows, print(rows));
        } catch (XliffRefused refused) {
            return new XliffLook(refused.fault(), refused.line(), refused.values(), List.of(), "");
        }
    }

    private static String print(List<Taken> rows) {
        return WordsHash.of(rows.stream()
                .map(row ->
                        row.outcome() + " " + row.id() + " " + WordsHash.of(row.before()) + WordsHash.of(row.after()))
                .collect(Collectors.joining("\n")));
    }

    /**
     * Takes over what the file changes: the texts of the draft in one step of its history, the words of modules as their new
     * words. Who translated is not known here, so whoever brings a file may read it.
     *
     * @param print of what was looked at; if it would be something else by now, nothing is taken
     * @return how many texts
     */
    @RolesAllowed(Roles.COURSE_LEAD)
    public int take(long versionId, String language, byte[] file, String print) {
        var version = led.locked(versionId);
        var read = texts.of(version);
        VersionTexts.requireTarget(read, language);
        var look = look(version, read, language, file);
        A_FILE_IS_TAKEN_AS_IT_WAS_LOOKED_AT.require(
                look.fault() == null && look.print().equals(print));
        var taken = look.taken();
        var entries = entries(read, language, taken);
        if (!entries.isEmpty()) {
            drafting.translate(versionId, language, entries);
        }
        items.write(read, language, taken);
        var confirmed = taken.stream()
                .filter(row -> row.outcome() == Outcome.CONFIRMED)
                .flatMap(row -> Stream.ofNullable(row.text()))
                .map(text -> TextPair.of(text, read.source(), language))
                .toList();
        pairs.add(version.organisationId(), version.programmeId(), confirmed, null, clock.instant());
        if (!taken.isEmpty()) {
            audit.record(
                    AuditKind.TRANSLATIONS_TAKEN_IN,
                    actor.personId(),
                    AuditThing.PROGRAMME.of(version.programmeId()),
                    AuditThing.PROGRAMME_VERSION.of(versionId));
        }
        return taken.size();
    }

    private static List<PlacedEntry> entries(VersionTexts.Read read, String language, List<Taken> taken) {
        var after = new HashMap<String, String>();
        taken.stream().filter(row -> row.outcome() != Outcome.CONFIRMED).forEach(row -> Optional.ofNullable(row.text())
                .ifPresent(text -> after.put(text.place(), row.after())));
        return read.file().stream()
                .filter(file -> after.containsKey(file.text().place()))
                .map(file -> new PlacedEntry(
                        file.thing(),
                        new Entry(
                                file.key(),
                                language,
                                file.text().words().getOrDefault(language, ""),
                                after.getOrDefault(file.text().place(), ""))))
                .toList();
    }
}
