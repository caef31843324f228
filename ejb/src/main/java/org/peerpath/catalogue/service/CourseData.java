package org.peerpath.catalogue.service;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.peerpath.enrolment.service.CohortRow;
import org.peerpath.kernel.Localised;
import org.peerpath.kernel.service.PeerpathAddress;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.programme.service.CatalogueEntry;

/**
 * A programme as a schema.org Course, and each group one can apply to as a CourseInstance, so that people find it by a
 * search. It says no more than the page does.
 */
public final class CourseData {
    private static final String SCHEMA = "https://schema.org";

    private CourseData() {}

    /** In the language of the page it stands in. */
    public static String of(CatalogueEntry entry, List<CohortRow> cohorts, Locale locale) {
        var definition = entry.definition();
        var address = PeerpathAddress.of("/programme/" + entry.slug());
        var course = Json.createObjectBuilder()
                .add("@context", SCHEMA)
                .add("@type", "Course")
                .add("@id", address)
                .add("url", address)
                .add("courseCode", entry.slug())
                .add("name", definition.title().in(locale))
                .add("description", definition.summary().in(locale))
                .add("provider", provider(entry))
                .add("timeRequired", time(definition.workload().minutes()))
                .add(
                        "teaches",
                        texts(
                                definition.outcomes().stream()
                                        .map(outcome -> outcome.text())
                                        .toList(),
                                locale))
                .add("educationalCredentialAwarded", awards(definition, locale));
        if (definition.eqf() != null) {
            course.add("educationalLevel", "EQF " + definition.eqf());
        }
        if (!definition.entry().isEmpty()) {
            course.add("coursePrerequisites", definition.entry().in(locale));
        }
        var instances = Json.createArrayBuilder();
        cohorts.forEach(cohort -> instances.add(instance(cohort, definition)));
        return course.add("hasCourseInstance", instances).build().toString();
    }

    private static JsonObjectBuilder provider(CatalogueEntry entry) {
        return Json.createObjectBuilder()
                .add("@type", "EducationalOrganization")
                .add("name", entry.organisation())
                .add("url", PeerpathAddress.of("/organisation/" + entry.organisationId()))
                .add(
                        "address",
                        Json.createObjectBuilder()
                                .add("@type", "PostalAddress")
                                .add("addressLocality", entry.town())
                                .add("addressCountry", entry.country()));
    }

    private static JsonArrayBuilder awards(ProgrammeDefinition definition, Locale locale) {
        var awards = Json.createArrayBuilder();
        definition
                .awards()
                .forEach(award -> awards.add(Json.createObjectBuilder()
                        .add("@type", "EducationalOccupationalCredential")
                        .add("name", award.title().in(locale))));
        return awards;
    }

    private static JsonObjectBuilder instance(CohortRow cohort, ProgrammeDefinition definition) {
        return Json.createObjectBuilder()
                .add("@type", "CourseInstance")
                .add("name", cohort.name())
                .add("url", PeerpathAddress.of("/apply/" + cohort.id()))
                .add("startDate", cohort.startsOn().toString())
                .add("inLanguage", cohort.language())
                .add("courseWorkload", time(definition.workload().minutes()))
                .add("maximumAttendeeCapacity", cohort.places())
                .add("remainingAttendeeCapacity", cohort.placesLeft())
                .add(
                        "location",
                        Json.createObjectBuilder().add("@type", "Place").add("name", cohort.place()));
    }

    private static JsonArrayBuilder texts(Collection<Localised> texts, Locale locale) {
        var array = Json.createArrayBuilder();
        texts.forEach(text -> array.add(text.in(locale)));
        return array;
    }

    private static String time(int minutes) {
        return Duration.ofMinutes(minutes).toString();
    }
}
