package org.peerpath.programme;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.peerpath.kernel.Localised;
import org.peerpath.requirement.Subject;
import org.peerpath.requirement.SubjectKind;
import org.peerpath.requirement.Titles;

/** The titles of everything a programme names by a code. */
record ProgrammeTitles(Map<Subject, String> titles) implements Titles {

    static ProgrammeTitles of(ProgrammeDefinition programme, Locale locale) {
        var titles = new HashMap<Subject, String>();
        for (var module : programme.modules()) {
            put(titles, locale, SubjectKind.MODULE, module.code(), module.title());
            for (var session : module.sessions()) {
                put(titles, locale, SubjectKind.SESSION, session.code(), session.title());
            }
        }
        programme.categories().forEach(one -> put(titles, locale, SubjectKind.HOURS, one.code(), one.title()));
        programme.placements().forEach(one -> put(titles, locale, SubjectKind.PLACEMENT, one.code(), one.title()));
        programme.components().forEach(one -> put(titles, locale, SubjectKind.COMPONENT, one.code(), one.title()));
        programme.competences().forEach(one -> put(titles, locale, SubjectKind.COMPETENCE, one.code(), one.title()));
        programme.documents().forEach(one -> put(titles, locale, SubjectKind.DOCUMENT, one.code(), one.title()));
        programme.decisions().forEach(one -> put(titles, locale, SubjectKind.DECISION, one.code(), one.title()));
        programme.awards().forEach(one -> put(titles, locale, SubjectKind.AWARD, one.key(), one.title()));
        return new ProgrammeTitles(Map.copyOf(titles));
    }

    private static void put(
            Map<Subject, String> titles, Locale locale, SubjectKind kind, String code, Localised title) {
        titles.put(new Subject(kind, code), title.in(locale));
    }

    @Override
    public String of(Subject subject) {
        return titles.getOrDefault(subject, subject.code());
    }
}
