package org.peerpath.certificate.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerpath.certificate.AwardCode;
import org.peerpath.certificate.CertificateFace;
import org.peerpath.certificate.service.FaceWriting.Signers;
import org.peerpath.enrolment.Cohort;
import org.peerpath.enrolment.CohortPlan;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.enrolment.Progress;
import org.peerpath.enrolment.service.AwardReadiness.Standing;
import org.peerpath.evidence.Delivery;
import org.peerpath.evidence.Evidence;
import org.peerpath.evidence.Fact;
import org.peerpath.kernel.VersionedEntity;
import org.peerpath.organisation.Organisation;
import org.peerpath.organisation.OrganisationKind;
import org.peerpath.programme.AwardKind;
import org.peerpath.programme.AwardPlan;
import org.peerpath.programme.Derivation;
import org.peerpath.programme.LocalDifference;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.programme.ProgrammeFile;
import org.peerpath.programme.service.ProgrammeOrigin;
import org.peerpath.requirement.Evaluator;
import org.peerpath.requirement.State;
import org.peerpath.requirement.Who;

class FaceWritingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    static Stream<Arguments> awards() {
        return ProgrammeFile.BUNDLED.stream()
                .map(FaceWritingTest::programme)
                .flatMap(programme -> programme.awards().stream().flatMap(award -> Stream.of("en", "de", "es")
                        .map(language -> Arguments.of(programme.slug(), award.key(), language, programme))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("awards")
    void every_award_of_every_programme_is_written_and_drawn(
            String slug, String key, String language, ProgrammeDefinition programme) throws IOException {
        var award = programme.award(key);
        var face = face(programme, award, language);
        assertThat(face.language()).isEqualTo(language);
        assertThat(face.statement()).isNotBlank().doesNotEndWith(".");
        var claimsCompetence = award.kind() == AwardKind.COMPETENCE || award.kind() == AwardKind.PROVISIONAL;
        assertThat(face.learning().outcomes())
                .hasSize(claimsCompetence ? programme.outcomes().size() : 0);
        assertThat(FrozenFace.of(face)).doesNotContain("{0}");
        var pdf = CertificatePdf.of(face);
        CertificatePdfTest.keep(pdf, slug + "-" + key + "-" + language);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void what_was_recognised_is_said_as_far_as_it_counts_and_of_what() {
        var programme = programme("peer2peer");
        var module = programme.modules().get(0);
        var facts = new ArrayList<Fact>();
        module.sessions().forEach(one -> facts.add(new Fact.PriorLearning(one.code(), one.minutes(), TODAY)));
        facts.add(new Fact.PriorLearning("self-study", 40 * 60, TODAY));
        facts.add(new Fact.PriorLearning("practice", 10 * 60, TODAY));
        var prior =
                face(programme, programme.mainAward(), "en", facts).learning().priorLearning();
        assertThat(prior)
                .isEqualTo("%s h of “%s” · 15 h of “Self-study”"
                        .formatted(module.minutes() / 60, module.title().in(Locale.ENGLISH)));
        assertThat(face(programme, programme.mainAward(), "en", List.of())
                        .learning()
                        .priorLearning())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void of_a_local_variant_it_says_whose_programme_it_is_and_how_long_it_took_here(String language) {
        var owners = Derivation.of(ProgrammeFile.bundledText("ex-in"));
        var variant = ProgrammeFile.read(owners.with("ex-in-local", Map.of("placement-p2", 180 * 60)));
        var learning = face(variant, variant.mainAward(), language, List.of(), origin(owners.definition(), variant))
                .learning();
        assertThat(learning.workloadMinutes()).isEqualTo(418 * 60);
        assertThat(learning.programme())
                .anyMatch(line -> line.startsWith("180 h"))
                .anyMatch(line -> line.contains("Open Bridge Training Collective"));
        assertThat(face(variant, variant.mainAward(), language).learning().programme())
                .noneMatch(line -> line.contains("Open Bridge"));
    }

    @ParameterizedTest
    @CsvSource({"en, locally", "de, vor Ort", "es, localmente"})
    void where_no_time_is_set_locally_it_does_not_say_so(String language, String locally) {
        var owners = Derivation.of(ProgrammeFile.bundledText("ex-in"));
        var same = ProgrammeFile.read(owners.with("ex-in-local", Map.of()));
        var other = ProgrammeFile.read(owners.with("ex-in-local", Map.of("placement-p2", 180 * 60)));
        assertThat(whose(owners.definition(), same, language)).doesNotContain(locally);
        assertThat(whose(owners.definition(), other, language)).contains(locally);
    }

    private static String whose(ProgrammeDefinition owners, ProgrammeDefinition variant, String language) {
        return face(variant, variant.mainAward(), language, List.of(), origin(owners, variant))
                .learning()
                .programme()
                .stream()
                .filter(line -> line.contains("Open Bridge"))
                .findFirst()
                .orElseThrow();
    }

    private static ProgrammeOrigin origin(ProgrammeDefinition owners, ProgrammeDefinition variant) {
        return new ProgrammeOrigin(
                7, "Open Bridge Training Collective", owners.title(), LocalDifference.between(owners, variant));
    }

    private static CertificateFace face(ProgrammeDefinition programme, AwardPlan award, String language) {
        return face(programme, award, language, List.of(new Fact.PriorLearning("self-study", 90, TODAY)));
    }

    private static CertificateFace face(
            ProgrammeDefinition programme, AwardPlan award, String language, List<Fact> facts) {
        return face(programme, award, language, facts, null);
    }

    private static CertificateFace face(
            ProgrammeDefinition programme,
            AwardPlan award,
            String language,
            List<Fact> facts,
            @Nullable ProgrammeOrigin origin) {
        var cohort = identified(new Cohort(
                1, 1, 1, new CohortPlan("Autumn", ZoneId.of("Europe/Dublin"), language, "Dublin", TODAY, TODAY, 12)));
        var progress = new Progress(0, 0, State.MET, Who.ISSUER, TODAY);
        var evidence = Evidence.of(new Delivery(TODAY, List.of()), facts);
        var standing = new Standing(
                new Enrolment(cohort, 1, "Siobhán Ní Bhriain", TODAY, progress),
                cohort,
                programme,
                evidence,
                Evaluator.evaluate(award.requirement(), evidence, TODAY),
                TODAY);
        var issuer = new Organisation("Open Bridge Training Collective", OrganisationKind.NGO, "IE", "Dublin", TODAY);
        return new FaceWriting(standing, origin).face(award, issuer, new Signers("Ciara", "Dara"), code());
    }

    private static AwardCode code() {
        return AwardCode.read(Faces.CODE).orElseThrow();
    }

    private static ProgrammeDefinition programme(String name) {
        try (var file = Objects.requireNonNull(ProgrammeFile.class.getResourceAsStream("files/" + name + ".yaml"))) {
            return ProgrammeFile.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** As if it had been saved. */
    private static Cohort identified(Cohort cohort) {
        try {
            var id = VersionedEntity.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(cohort, 1L);
            return cohort;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
