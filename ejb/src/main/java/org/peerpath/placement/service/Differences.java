package org.peerpath.placement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.peerpath.kernel.Localised;
import org.peerpath.placement.AgreementTerms;
import org.peerpath.programme.ProgrammeDefinition;

/** What one version of an agreement says otherwise than another, as it is read. */
@ApplicationScoped
class Differences {
    @Inject
    private Agreements agreements;

    List<ShownChange> between(
            AgreementTerms before, AgreementTerms after, ProgrammeDefinition definition, String language) {
        var people = new HashSet<>(before.everybody());
        people.addAll(after.everybody());
        var names = agreements.names(people);
        var competences = new LinkedHashMap<String, Localised>();
        definition.competences().forEach(one -> competences.put(one.code(), one.title()));
        var words = new TermWords(Locale.forLanguageTag(language));
        return before.changesTo(after).stream()
                .map(change -> new ShownChange(
                        change.field(),
                        words.value(change.field(), change.before(), names, competences),
                        words.value(change.field(), change.after(), names, competences)))
                .toList();
    }
}
