package org.peerpath.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
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
        var page = browser.open("/book/" + id("Looking after yourself while you support others"));
        page.fill("#name", "Blackbird");
        page.fill("#email", "not an address");
        page.click("#book");
        assertThat(page.locator("#email-message")).not().isEmpty();
        assertThat(page.locator("#consent-message")).not().isEmpty();
        assertThat(page.locator("#name")).hasValue("Blackbird");
    }

    @Test
    void twenty_people_after_three_places_get_three() throws Exception {
        var workshop = id("Listening on the telephone");
        var forms = new ArrayList<BookingForm>();
        for (int i = 0; i < 20; i++) {
            forms.add(new BookingForm(address("/book/" + workshop)));
        }
        var answers = atOnce(forms.stream()
                .<Callable<String>>map(
                        form -> () -> goes(form.send("Crowd", "crowd" + forms.indexOf(form) + "@guests.example")))
                .toList());
        assertThat(answers).allMatch(answer -> answer.endsWith("done=booked") || answer.endsWith("done=waiting"));
        assertThat(answers).filteredOn(answer -> answer.endsWith("done=booked")).hasSize(3);
        assertThat(get("/workshop/" + workshop).body()).contains("All 10 are taken; 17 on the waiting list");
    }

    @Test
    void a_form_sent_twice_at_once_books_one_place() throws Exception {
        var workshop = id("Relatives beside relatives");
        var before = taken(workshop);
        var form = new BookingForm(address("/book/" + workshop));
        var other = new BookingForm(address("/book/" + workshop));
        var answers = atOnce(List.of(
                () -> goes(form.send("Wren", "wren@guests.example")),
                () -> goes(form.send("Wren", "wren@guests.example")),
                () -> goes(other.send("Wren", "Wren@Guests.example"))));
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
        var answer = get("/workshop/" + id("How do we know it helps? Evaluation without harm") + ".ics");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(answer.body()).startsWith("BEGIN:VCALENDAR\r\n").contains("LOCATION:Valladolid");
    }

    @Test
    void reading_costs_few_statements_and_no_cookie() {
        get("/workshops");
        assertThat(Statements.during(() -> get("/workshops")).count()).isLessThanOrEqualTo(8);
        var page = "/workshop/" + id("Boundaries that hold and still feel human");
        assertThat(Statements.during(() -> get(page)).count()).isLessThanOrEqualTo(8);
        assertThat(get(page).headers().firstValue("Set-Cookie")).isEmpty();
    }

    /** The id behind a title in the programme. */
    private static String id(String title) {
        var link = Pattern.compile("/workshop/(\\d+)\">" + Pattern.quote(title))
                .matcher(get("/workshops", "Accept-Language", "en").body());
        assertThat(link.find()).as("in the programme: " + title).isTrue();
        return link.group(1);
    }

    private static int taken(String workshop) {
        var places = Pattern.compile("(\\d+) of \\d+ are taken")
                .matcher(get("/workshop/" + workshop, "Accept-Language", "en").body());
        assertThat(places.find()).isTrue();
        return Integer.parseInt(places.group(1));
    }

    private static String goes(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse(answer.statusCode() + ", and stays");
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
