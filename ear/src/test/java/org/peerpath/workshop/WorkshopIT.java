package org.peerpath.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.Statements;

/** Finding a workshop, booking, and giving back, by people who are many and in a hurry. */
class WorkshopIT extends Peerpath {
    @Test
    void somebody_books_under_any_name_without_an_account() {
        var page = browser.open("/workshops");
        page.getByText("What is peer support? An open hour").click();
        page.getByText("Book a place").click();
        page.fill("#name", "Blackbird");
        page.fill("#email", "blackbird@guests.example");
        page.check("#consent");
        page.click("#book");
        assertThat(page.getByText("A place is kept for you.")).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*/workshop/\\d+\\?done=booked"));
    }

    @Test
    void what_was_typed_stays_when_something_is_missing() {
        var page = browser.open("/book/" + PlaceSeeker.workshop("Looking after yourself while you support others"));
        page.fill("#name", "Blackbird");
        page.fill("#email", "not an address");
        page.click("#book");
        assertThat(page.locator("#email-message")).not().isEmpty();
        assertThat(page.locator("#consent-message")).not().isEmpty();
        assertThat(page.locator("#name")).hasValue("Blackbird");
    }

    @Test
    void twenty_people_after_three_places_get_three() throws Exception {
        var workshop = PlaceSeeker.workshop("Listening on the telephone");
        var guests = IntStream.range(0, 20)
                .mapToObj(i -> new PlaceSeeker(workshop, "Crowd", "crowd" + i + "@guests.example"))
                .toList();
        var answers = atOnce(guests.stream()
                .<Callable<String>>map(guest -> () -> goes(guest))
                .toList());
        assertThat(answers).allMatch(answer -> answer.endsWith("done=booked") || answer.endsWith("done=waiting"));
        assertThat(answers).filteredOn(answer -> answer.endsWith("done=booked")).hasSize(3);
        assertThat(get("/workshop/" + workshop).body()).contains("All 10 are taken; 17 on the waiting list");
    }

    @Test
    void a_form_sent_twice_at_once_books_one_place() throws Exception {
        var workshop = PlaceSeeker.workshop("Relatives beside relatives");
        var before = taken(workshop);
        var wren = new PlaceSeeker(workshop, "Wren", "wren@guests.example");
        var elsewhere = new PlaceSeeker(workshop, "Wren", "Wren@Guests.example");
        var answers = atOnce(List.of(() -> goes(wren), () -> goes(wren), () -> goes(elsewhere)));
        assertThat(answers).allMatch(answer -> answer.endsWith("done=booked"));
        assertThat(taken(workshop)).isEqualTo(before + 1);
    }

    @Test
    void a_workshop_that_is_not_there_is_not_found() {
        assertThat(get("/workshop/1").statusCode()).isEqualTo(404);
        assertThat(get("/workshop/x").statusCode()).isEqualTo(404);
        assertThat(get("/book/1").statusCode()).isEqualTo(404);
        assertThat(get("/workshop/1.ics").statusCode()).isEqualTo(404);
        assertThat(get("/booking/never-written").statusCode()).isEqualTo(404);
    }

    @Test
    void a_workshop_can_be_taken_into_a_calendar() {
        var answer =
                get("/workshop/" + PlaceSeeker.workshop("How do we know it helps? Evaluation without harm") + ".ics");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(answer.body()).startsWith("BEGIN:VCALENDAR\r\n").contains("LOCATION:Valladolid");
    }

    @Test
    void reading_costs_few_statements_and_no_cookie() {
        get("/workshops");
        assertThat(Statements.during(() -> get("/workshops")).count()).isLessThanOrEqualTo(8);
        var page = "/workshop/" + PlaceSeeker.workshop("Boundaries that hold and still feel human");
        assertThat(Statements.during(() -> get(page)).count()).isLessThanOrEqualTo(8);
        assertThat(get(page).headers().firstValue("Set-Cookie")).isEmpty();
    }

    private static int taken(String workshop) {
        var places = Pattern.compile("(\\d+) of \\d+ are taken")
                .matcher(get("/workshop/" + workshop, "Accept-Language", "en").body());
        assertThat(places.find()).isTrue();
        return Integer.parseInt(places.group(1));
    }

    /** The address where it leads. */
    private static String goes(PlaceSeeker guest) {
        return guest.send().address().toString();
    }

    private static List<String> atOnce(List<Callable<String>> doings) throws Exception {
        var go = new CountDownLatch(1);
        var crowd = Executors.newFixedThreadPool(doings.size());
        try {
            var answers = doings.stream()
                    .map(doing -> crowd.submit(() -> {
                        go.await();
                        return doing.call();
                    }))
                    .toList();
            go.countDown();
            var all = new ArrayList<String>();
            for (var answer : answers) {
                all.add(answer.get());
            }
            return all;
        } finally {
            crowd.shutdownNow();
        }
    }
}
