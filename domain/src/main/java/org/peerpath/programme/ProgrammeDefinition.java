package org.peerpath.programme;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.Localised;
import org.peerpath.requirement.Requirement;
import org.peerpath.requirement.Titles;
import org.peerpath.requirement.Who;

/**
 * Everything a version of a programme says, as read from its file.
 *
 * @param neutralTitle a title that says nothing about lived experience, for showing outside
 * @param hoursFrom whose hours these are: the programme's own source, or ours
 * @param entry who can come
 * @param local what whoever runs it elsewhere may set themselves, and to what
 * @param eqf level of the European Qualifications Framework; null means not levelled
 */
public record ProgrammeDefinition(
        String slug,
        Localised title,
        Localised neutralTitle,
        Localised summary,
        Localised hoursFrom,
        Localised entry,
        Workload workload,
        @Nullable Integer eqf,
        Participation participation,
        Localised qualityAssurance,
        List<LearningOutcome> outcomes,
        List<Competence> competences,
        List<ModulePlan> modules,
        List<HourCategory> categories,
        List<PlacementPlan> placements,
        List<ComponentPlan> components,
        List<DocumentPlan> documents,
        List<DecisionPlan> decisions,
        List<AwardPlan> awards,
        List<LocalBound> local) {

    public ProgrammeDefinition {
        outcomes = List.copyOf(outcomes);
        competences = List.copyOf(competences);
        modules = List.copyOf(modules);
        categories = List.copyOf(categories);
        placements = List.copyOf(placements);
        components = List.copyOf(components);
        documents = List.copyOf(documents);
        decisions = List.copyOf(decisions);
        awards = List.copyOf(awards);
        local = List.copyOf(local);
    }

    public Optional<Integer> eqfLevel() {
        return Optional.ofNullable(eqf);
    }

    /** All sessions, module by module. */
    public List<SessionPlan> sessions() {
        return modules.stream().flatMap(module -> module.sessions().stream()).toList();
    }

    public int taughtMinutes() {
        return modules.stream().mapToInt(ModulePlan::minutes).sum();
    }

    public int placementMinutes() {
        return placements.stream().mapToInt(PlacementPlan::minutes).sum();
    }

    /** The award that a path leads to: the one that claims most. */
    public AwardPlan mainAward() {
        return awards.stream()
                .max(Comparator.comparing(award -> award.kind().claim()))
                .orElseThrow();
    }

    /** @throws NoSuchElementException if the programme gives no such award */
    public AwardPlan award(String key) {
        return awards.stream()
                .filter(award -> award.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** @throws NoSuchElementException if there is no such session */
    public SessionPlan session(String code) {
        return sessions().stream()
                .filter(plan -> plan.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** @throws NoSuchElementException if there is no such component */
    public ComponentPlan component(String code) {
        return components.stream()
                .filter(plan -> plan.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** @throws NoSuchElementException if there is no such placement */
    public PlacementPlan placement(String code) {
        return placements.stream()
                .filter(plan -> plan.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** @throws NoSuchElementException if there is no such document */
    public DocumentPlan document(String code) {
        return documents.stream()
                .filter(plan -> plan.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The competences that, by the rules of some award, this kind of person signs off. */
    public List<Competence> competencesSignedBy(Who signer) {
        var codes = awards.stream()
                .flatMap(award -> signedBy(signer, award.requirement()))
                .collect(Collectors.toSet());
        return competences.stream().filter(c -> codes.contains(c.code())).toList();
    }

    private static Stream<String> signedBy(Who signer, Requirement requirement) {
        var own = requirement instanceof Requirement.Competences asked && asked.signer() == signer
                ? asked.competences().stream()
                : Stream.<String>empty();
        return Stream.concat(own, requirement.parts().stream().flatMap(part -> signedBy(signer, part)));
    }

    /** What that is called which may be set locally: a placement, a session, a kind of hours, or an award. */
    public Localised called(LocalBound bound) {
        return switch (bound.thing()) {
            case PLACEMENT -> placement(bound.code()).title();
            case SESSION -> session(bound.code()).title();
            case HOURS ->
                categories.stream()
                        .filter(one -> one.code().equals(bound.code()))
                        .findFirst()
                        .orElseThrow()
                        .title();
            case ATTENDANCE, WITHIN -> award(bound.code()).title();
        };
    }

    /** How this programme calls things, in one language. */
    public Titles titles(Locale locale) {
        return ProgrammeTitles.of(this, locale);
    }
}
