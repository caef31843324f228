package org.peerpath.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;
import org.peerpath.journey.Forms.Place;

/**
 * What each form of Peerpath answers to what people, machines and bad days send: a sentence at the right place, nothing
 * typed lost, nothing half stored.
 */
@DisabledIfSystemProperty(
        named = "peerpath.test.database",
        matches = "postgresql",
        disabledReason = "What a form refuses is decided before the database")
class FormsIT extends Peerpath {
    private static final Path VIEWS = Path.of("../web/src/main/webapp");
    private static final Pattern FORM = Pattern.compile("<l:form id=\"(\\w+)\"");
    private static final String HOSTILE = "\"><script>alert(1)</script> #{1+1} ' or 1=1 --";

    /**
     * Signed off by the team only in programmes that the demonstration does not run (the host's form is met); and the doors
     * that open once, to whoever has a letter, a phone or a token in hand, or comes by a provider: {@code AccessIT},
     * {@code SetUpIT}, {@code OpenIdIT} and {@code WaitingListIT} pass them. Files for a course, and what is brought over from
     * another version, are given where a walk does not come by: {@code LearningIT}. New versions are offered by
     * somebody who leads nothing else: {@code MovingIT}. Hours are confirmed without an account by whoever has a letter, and
     * asked for again by them, or countersigned on paper: {@code AttestationIT}. Shared programmes are run elsewhere: {@code VariantIT}.
     */
    private static final Set<String> NOT_MET_BY_WALKING = Set.of(
            "competencesForm",
            "disputeDecide",
            "bringing",
            "giving",
            "storeForm",
            "secondStep",
            "confirming",
            "confirmingFirst",
            "newPassword",
            "newAddress",
            "recovering",
            "opening",
            "ending",
            "setUp",
            "accountKeeping",
            "offerForm",
            "codeAsking",
            "codeEntering",
            "daysForm",
            "answerForm",
            "linkForm",
            "keyedForm",
            "movingForm",
            "takingBackForm",
            "variantForm",
            "publishForm",
            "keepForm",
            "takeForm",
            "beginForm",
            "moodleForm",
            "courseForm",
            "backForm");

    private static final int LONGER_THAN_ANYTHING = 70_000;
    private static final int FEW_FIELDS = 8;

    @Test
    void every_form_is_met_by_somebody() throws IOException {
        // A form of a list carries the number of the list.
        var met = Forms.all().stream()
                .map(place -> place.form().replaceFirst("^.*\\d\\W", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(written()).isNotEmpty();
        assertThat(written())
                .filteredOn(form -> !NOT_MET_BY_WALKING.contains(form))
                .isSubsetOf(met);
    }

    @Test
    void what_cannot_be_taken_is_said_at_its_field_and_stays_there() {
        var nonsense = HOSTILE.repeat(LONGER_THAN_ANYTHING / HOSTILE.length());
        each((softly, place, person) -> {
            var page = person.open(place.path());
            var form = page.form(place.form());
            // A form of many fields is still one that the server reads.
            var typed = Forms.filled(form, nonsense.substring(0, nonsense.length() / share(form)));
            if (!typed.isEmpty()) {
                var answer = person.send(page, form, typed);
                refused(softly, answer, form, typed.keySet());
                kept(softly, answer, typed);
            }
        });
    }

    @Test
    void what_is_missing_is_said_at_its_field() {
        each((softly, place, person) -> {
            var page = person.open(place.path());
            var form = page.form(place.form());
            var required = Forms.required(form);
            if (!required.isEmpty()) {
                refused(softly, person.send(page, form, Forms.filled(form, "")), form, required);
            }
        });
    }

    @Test
    void what_was_typed_before_the_session_ended_is_there_after_signing_in_again() {
        each((softly, place, person) -> {
            var page = person.open(place.path());
            var form = page.form(place.form());
            var typed = Forms.filled(form, "Kept <b>words</b> & more");
            person.loseSession();
            var answer = person.send(page, form, typed);
            if (!place.isVisitors()) {
                softly.assertThat(answer.path()).isEqualTo("/sign-in");
                answer = person.signIn(answer, place.account());
            }
            softly.assertThat(answer.status()).as(place.path()).isEqualTo(200);
            softly.assertThat(answer.path()).isEqualTo(place.path());
            softly.assertThat(answer.page().select(".notices").text())
                    .as("notice of %s", place)
                    .containsIgnoringCase("nothing was sent");
            kept(softly, answer, typed);
            softly.assertThat(person.open(place.path()).page().html().contains("Kept &lt;b"))
                    .as("%s stored something", place)
                    .isFalse();
        });
    }

    @Test
    void what_somebody_typed_is_not_shown_to_who_signs_in_next_at_the_same_desk() {
        var desk = PlainBrowser.of("trainer");
        var place = Forms.all().stream()
                .filter(one -> one.path().startsWith("/team/decide/"))
                .findFirst()
                .orElseThrow();
        var page = desk.open(place.path());
        var typed = Forms.filled(page.form(place.form()), "Between the two of us");
        desk.loseSession();
        var next = desk.signIn(desk.send(page, page.form(place.form()), typed), "lead");
        assertThat(next.path()).isEqualTo(place.path());
        assertThat(next.form(place.form()).text()).isNotEmpty();
        assertThat(next.page().html()).doesNotContain("Between the two of us");
    }

    private static int share(FormElement form) {
        return Math.max(1, Forms.filled(form, "").size() / FEW_FIELDS);
    }

    /** Tries it with each form; who was there before stays signed in. */
    private static void each(Trial trial) {
        var people = new HashMap<String, PlainBrowser>();
        var softly = new SoftAssertions();
        for (var place : Forms.all()) {
            trial.of(softly, place, people.computeIfAbsent(place.account(), account -> place.person()));
        }
        softly.assertAll();
    }

    private static Set<String> written() throws IOException {
        var ids = new TreeSet<String>();
        try (var views = Files.walk(VIEWS)) {
            for (var view :
                    views.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                FORM.matcher(Files.readString(view)).results().forEach(form -> ids.add(form.group(1)));
            }
        }
        return ids;
    }

    private static void kept(SoftAssertions softly, Answer answer, Map<String, String> typed) {
        typed.forEach((field, words) -> softly.assertThat(words.equals(answer.value(field)))
                .as("what was typed into %s of %s is still there", field, answer.path())
                .isTrue());
    }

    private static void refused(SoftAssertions softly, Answer answer, FormElement form, Iterable<String> fields) {
        var where = answer.path() + " " + form.id();
        softly.assertThat(answer.status()).as(where).isEqualTo(200);
        softly.assertThat(answer.problems()).as("problems of " + where).isNotEmpty();
        softly.assertThat(answer.page().select("script").outerHtml()).doesNotContain("alert(1)");
        if (form.id().equals("signIn")) {
            return; // Signing in says one sentence whatever was wrong, so that it teaches nothing about accounts.
        }
        for (var field : fields) {
            softly.assertThat(
                            answer.page().select("[id='" + field + "-message']").text())
                    .as("message at %s of %s", field, where)
                    .isNotEmpty();
        }
    }

    private interface Trial {
        void of(SoftAssertions softly, Place place, PlainBrowser person);
    }
}
