package org.peerpath.catalogue.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.peerpath.enrolment.CohortState;
import org.peerpath.enrolment.service.CohortRow;
import org.peerpath.programme.ProgrammeFile;
import org.peerpath.programme.service.CatalogueEntry;

class CourseDataTest {
    private static final LocalDate MARCH = LocalDate.parse("2027-03-03");
    private static final CatalogueEntry ENTRY = new CatalogueEntry(
            "peer2peer", 1, 2, "Harbour \"House\"", "RO", "Cluj", ProgrammeFile.bundled("peer2peer"), null);
    private static final CohortRow GROUP = new CohortRow(
            7, 1, "Spring", "Cluj", "ro", "Europe/Bucharest", MARCH, MARCH.minusDays(9), 12, 3, CohortState.OPEN);

    @Test
    void a_programme_is_a_course_of_its_organisation() {
        var course = course(List.of());
        assertThat(course.getString("@context")).isEqualTo("https://schema.org");
        assertThat(course.getString("@type")).isEqualTo("Course");
        assertThat(course.getString("url")).endsWith("/programme/peer2peer");
        assertThat(course.getJsonObject("provider").getString("name")).isEqualTo("Harbour \"House\"");
        assertThat(course.getJsonArray("teaches")).isNotEmpty();
        assertThat(course.getString("timeRequired")).startsWith("PT");
        assertThat(course.getJsonArray("hasCourseInstance")).isEmpty();
    }

    @Test
    void each_group_one_can_apply_to_is_an_instance_of_it() {
        var instance = course(List.of(GROUP)).getJsonArray("hasCourseInstance").getJsonObject(0);
        assertThat(instance.getString("@type")).isEqualTo("CourseInstance");
        assertThat(instance.getString("startDate")).isEqualTo("2027-03-03");
        assertThat(instance.getJsonObject("location").getString("name")).isEqualTo("Cluj");
        assertThat(instance.getInt("remainingAttendeeCapacity")).isEqualTo(3);
        assertThat(instance.getString("url")).endsWith("/apply/7");
    }

    private static JsonObject course(List<CohortRow> cohorts) {
        try (var json = Json.createReader(new StringReader(CourseData.of(ENTRY, cohorts, Locale.ENGLISH)))) {
            return json.readObject();
        }
    }
}
