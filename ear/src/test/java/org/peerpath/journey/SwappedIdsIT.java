package org.peerpath.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Connection.Method;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;
import org.peerpath.harness.Statements;
import org.peerpath.harness.Walk;
import org.peerpath.journey.Forms.Place;

/**
 * Each form, sent by its own person with a token that is right, to what is somebody else's: to the address of another thing
 * of its kind, and with the number of another one in each field that holds a number. Whatever is written, which the
 * database itself says, is never about the other thing.
 */
@DisabledIfSystemProperty(
        named = "peerpath.test.database",
        matches = "postgresql",
        disabledReason = "One wall alone stands on H2: what holds there holds before two")
@Order(Integer.MAX_VALUE) // A form may well do its own work, whatever address it was sent to.
class SwappedIdsIT extends Peerpath {
    private static final Pattern STATEMENT = Pattern.compile("prepareStatement\\((\\w+)");
    private static final Set<String> WRITING = Set.of("INSERT", "UPDATE", "DELETE");

    private static final String NOTHING = "999999999";

    /** Numbers of rows have as many digits at least; those of days, minutes and steps have fewer. */
    private static final Pattern NUMBER = Pattern.compile("\\d{4,18}");

    private static final int OF_OTHERS = 4;

    private final Map<String, PlainBrowser> desks = new HashMap<>();
    private final Map<String, Integer> tried = new TreeMap<>();
    private final List<String> written = new ArrayList<>();

    @Test
    void a_form_with_the_number_of_something_else_leaves_that_alone() {
        var places = Forms.all().stream().filter(place -> !place.isVisitors()).toList();
        var paths = paths(places);
        for (var place : places) {
            var page = desk(place.account()).open(place.path());
            if (page.forms().stream().anyMatch(form -> form.id().equals(place.form()))) {
                toOtherAddresses(place, page, paths);
                withOtherNumbers(place, page, paths);
            }
        }
        System.out.printf("Swapped: %s sent, %d written%n", tried, written.size());
        assertThat(written).isEmpty();
        assertThat(tried.values().stream().mapToInt(count -> count).sum()).isGreaterThan(30);
    }

    private void toOtherAddresses(Place place, Answer page, Map<String, Set<String>> paths) {
        var form = page.form(place.form());
        var own = paths.getOrDefault(place.account(), Set.of());
        var others = paths.values().stream()
                .flatMap(Set::stream)
                .filter(path -> Walk.kind(path).equals(Walk.kind(place.path())) && !own.contains(path))
                .distinct()
                .limit(OF_OTHERS);
        var nobodys =
                Stream.of(place.path().replaceFirst("/\\d+", "/" + NOTHING)).filter(path -> !path.equals(place.path()));
        Stream.concat(others, nobodys)
                .forEach(path -> send(place, path, fields(form, Map.of()), "address", number(path)));
    }

    private void withOtherNumbers(Place place, Answer page, Map<String, Set<String>> paths) {
        var form = page.form(place.form());
        fields(form, Map.of()).forEach((name, value) -> {
            if (!name.startsWith("jakarta.") && NUMBER.matcher(value).matches()) {
                for (var other : List.of(NOTHING, another(value, paths))) {
                    send(place, place.path(), fields(form, Map.of(name, other)), "field", other);
                }
            }
        });
    }

    /** The number that an address names first. */
    private static String number(String path) {
        return path.replaceFirst("^\\D*(\\d+).*", "$1");
    }

    /** The number of something that others have. */
    private static String another(String value, Map<String, Set<String>> paths) {
        return paths.values().stream()
                .flatMap(Set::stream)
                .flatMap(path -> NUMBER.matcher(path).results().map(match -> match.group()))
                .filter(number -> !number.equals(value))
                .findFirst()
                .orElse("1");
    }

    private void send(Place place, String path, Map<String, String> fields, String what, String other) {
        tried.merge(what, 1, Integer::sum);
        if (isWritten(
                Statements.told(() -> desk(place.account()).ask(Method.POST, path, request -> request.data(fields))),
                other)) {
            written.add("%s with %s %s wrote it".formatted(place, what, other));
        }
    }

    /** Whether a statement that writes was given this number. */
    private static boolean isWritten(String told, String number) {
        boolean writing = false;
        for (var line : told.lines().toList()) {
            var statement = STATEMENT.matcher(line);
            if (statement.find()) {
                writing = WRITING.contains(statement.group(1).toUpperCase(Locale.ROOT));
            } else if (writing && line.matches(".* set\\w+\\(\\d+, " + number + "\\)")) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, String> fields(FormElement form, Map<String, String> swapped) {
        var fields = new LinkedHashMap<String, String>();
        form.formData().forEach(field -> fields.putIfAbsent(field.key(), field.value()));
        var buttons = form.select("[type=submit]");
        buttons.forEach(button -> fields.remove(button.attr("name")));
        fields.putAll(Forms.answered(form));
        buttons.stream().limit(1).forEach(button -> fields.put(button.attr("name"), button.attr("value")));
        fields.putAll(swapped);
        return fields;
    }

    /** By account: the addresses to which their own pages lead. */
    private static Map<String, Set<String>> paths(List<Place> places) {
        var paths = new TreeMap<String, Set<String>>();
        for (var account : new TreeSet<>(places.stream().map(Place::account).toList())) {
            var own = new TreeSet<String>();
            Forms.pages(account).stream().filter(page -> page.status() == 200).forEach(page -> own.add(page.path()));
            paths.put(account, own);
        }
        return paths;
    }

    private PlainBrowser desk(String account) {
        return desks.computeIfAbsent(account, PlainBrowser::of);
    }
}
