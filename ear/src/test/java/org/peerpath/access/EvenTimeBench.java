package org.peerpath.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.Tables;
import org.peerpath.kernel.service.DemoMode;

/**
 * How long the doors take to answer for an address that has an account and for one that has none: in turns, each account
 * tried once, the medians compared. Measures, and is no test: {@code ./mvnw verify -Dit.test=EvenTimeBench}. The code of the
 * second step is not here, as nobody comes to it without the right password of an account.
 */
class EvenTimeBench extends Peerpath {
    private static final int PAIRS = 300;

    /** Before these, the server is still learning what it has to do. */
    private static final int WARM_UP = 40;

    /** So many tries from one neighbourhood, and doors do not rest yet. */
    private static final int ROUND = 20;

    private static final double EVEN = 0.05;

    @BeforeAll
    static void manyPeople() {
        for (int i = 0; i < WARM_UP + PAIRS; i++) {
            var person = Tables.copy("person", "id = (" + of("trainee2") + ")", Map.of());
            Tables.copy(
                    "account",
                    "person_id = (" + of("trainee2") + ")",
                    Map.of("person_id", person, "email", "'" + known(i) + "'", "welcome_hash", "null"));
        }
    }

    @Test
    void signing_in() {
        compare("sign-in", "/sign-in", "signIn", Map.of("password", "not this one"));
    }

    @Test
    void asking_for_a_new_password() {
        compare("forgotten password", "/forgotten", "forgotten", Map.of());
    }

    private static void compare(String name, String door, String form, Map<String, String> words) {
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        for (int i = 0; i < WARM_UP + PAIRS; i++) {
            if (i % ROUND == 0) {
                Tables.change("delete from tried_door");
            }
            // Who comes first alternates as well.
            boolean knownFirst = i % 2 == 0;
            long first = nanos(door, form, words, knownFirst ? known(i) : unknown(i));
            long second = nanos(door, form, words, knownFirst ? unknown(i) : known(i));
            if (i >= WARM_UP) {
                known.add(knownFirst ? first : second);
                unknown.add(knownFirst ? second : first);
            }
        }
        double ratio = (double) median(known) / median(unknown);
        System.out.printf(
                "Even time, %s: %d pairs, known %.2f ms, unknown %.2f ms, ratio %.3f%n",
                name, PAIRS, median(known) / 1e6, median(unknown) / 1e6, ratio);
        assertThat(ratio).isBetween(1 - EVEN, 1 + EVEN);
    }

    private static long nanos(String door, String form, Map<String, String> words, String email) {
        var visitor = PlainBrowser.visitor();
        var page = visitor.open(door);
        var filled = new HashMap<>(words);
        filled.put("email", email);
        var began = System.nanoTime();
        visitor.send(page, page.form(form), filled);
        return System.nanoTime() - began;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static String of(String account) {
        return "select person_id from account where email = '" + DemoMode.address(account) + "'";
    }

    private static String known(int number) {
        return "known-%03d@bench.example".formatted(number);
    }

    /** As long as the others. */
    private static String unknown(int number) {
        return "never-%03d@bench.example".formatted(number);
    }
}
