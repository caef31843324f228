package org.peerpath.journey;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;
import org.peerpath.harness.Walk;

/**
 * Where the forms of Peerpath stand: found by following links as each kind of person, on some pages of each kind, so that no
 * form can be forgotten in a list.
 */
public final class Forms {
    static final String VISITOR = "visitor";

    private static final List<String> ACCOUNTS = List.of(
            VISITOR,
            "trainee",
            "trainee2",
            "trainee3",
            "trainee4",
            "trainee5",
            "trainee9",
            "trainee13",
            "trainer",
            "lead",
            "host",
            "host2",
            "issuer",
            "orgadmin",
            "trainer2",
            "librarian",
            "admin");
    private static final Pattern OWN =
            Pattern.compile("/(my|team|host|issuing|people|authoring|workshop|workshops|audit|retention|shared)(/.*)?");
    private static final Pattern OPEN = Pattern.compile(
            "/|/(programme|programmes|apply|workshop|workshops|book|booking|offer|welcome|verify|sign-in|forgotten|demo)(/.*)?");

    /** Pages of a kind differ by what waits on them: this many are opened. */
    private static final int OF_A_KIND = 8;

    private Forms() {}

    /** One form of one kind, and who may send it. */
    record Place(String account, String path, String form) {
        boolean isVisitors() {
            return account.equals(VISITOR);
        }

        /** Whose it is, at their desk. */
        PlainBrowser person() {
            return isVisitors() ? PlainBrowser.visitor() : PlainBrowser.of(account);
        }
    }

    private static @Nullable List<Place> found;

    /** Each kind of form once. */
    static synchronized List<Place> all() {
        if (found == null) {
            found = List.copyOf(find());
        }
        return found;
    }

    private static List<Place> find() {
        var kinds = new HashSet<String>();
        var places = new ArrayList<>(Moments.all());
        for (var account : ACCOUNTS) {
            for (var page : pages(account)) {
                page.forms().stream()
                        .filter(form -> !form.id().equals(Moments.LEAVING))
                        .filter(form -> kinds.add(
                                Walk.kind(page.path()) + " " + form.id().replaceAll("\\d+", "#")))
                        .forEach(form -> places.add(new Place(account, page.path(), form.id())));
            }
        }
        return places;
    }

    /** Some pages of each kind that links lead a person to. */
    static List<Answer> pages(String account) {
        boolean visitor = account.equals(VISITOR);
        var person = visitor ? PlainBrowser.visitor() : PlainBrowser.of(account);
        var starts = visitor ? List.of("/", "/sign-in", "/verify", "/demo/letters") : List.of("/my");
        var pages = new ArrayList<Answer>();
        new Walk(visitor ? OPEN : OWN, OF_A_KIND).from(starts, path -> {
            var page = person.open(path);
            pages.add(page);
            return page.links();
        });
        return pages;
    }

    /** The same words in each field that somebody writes in. */
    static Map<String, String> filled(FormElement form, String words) {
        var all = new LinkedHashMap<String, String>();
        for (var field : written(form)) {
            all.put(field.attr("name"), words);
        }
        return all;
    }

    /** An answer of the right kind to everything that is asked. */
    public static Map<String, String> answered(FormElement form) {
        var all = new LinkedHashMap<String, String>();
        for (var field : written(form)) {
            all.put(field.attr("name"), answer(field));
        }
        for (var choice : form.select("input[type=radio], input[type=checkbox]")) {
            all.putIfAbsent(choice.attr("name"), choice.hasAttr("value") ? choice.attr("value") : "on");
        }
        for (var choice : form.select("select")) {
            all.put(
                    choice.attr("name"),
                    choice.select("option").last() == null
                            ? ""
                            : choice.select("option").last().val());
        }
        return all;
    }

    private static String answer(Element field) {
        return switch (field.attr("type")) {
            case "date" -> LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
            case "time" -> field.id().equals("until") ? "06:00" : "05:00";
            case "email" -> "twice@forms.example";
            default -> field.attr("inputmode").isEmpty() ? "Said twice, with care." : "30";
        };
    }

    /** The fields in which somebody has to say something. */
    static Set<String> required(FormElement form) {
        return named(form, field -> !isOptional(field));
    }

    /** The fields that may stay empty. */
    static Set<String> optional(FormElement form) {
        return named(form, Forms::isOptional);
    }

    private static Set<String> named(FormElement form, Predicate<Element> which) {
        return written(form).stream()
                .filter(which)
                .map(field -> field.attr("name"))
                .collect(Collectors.toSet());
    }

    /** A field says so itself; one outside a frame of its own asks for nothing. */
    private static boolean isOptional(Element field) {
        var around = field.closest(".field");
        return around == null || !around.select(".optional").isEmpty();
    }

    /** The fields that somebody writes in. */
    private static List<Element> written(FormElement form) {
        return form
                .select("textarea, input[type=text], input[type=email], input[type=date], input[type=time],"
                        + " input[type=number], input[type=search]")
                .stream()
                .filter(field -> !field.hasAttr("disabled"))
                .toList();
    }
}
