package org.peerpath.front.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The helplines we know of, read once. */
@ApplicationScoped
public class Helplines {
    private List<Helpline> all = List.of();

    @PostConstruct
    void read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Helplines.class.getResourceAsStream("helplines.csv")), UTF_8))) {
            all = lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("country;"))
                    .map(Helpline::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<String> countries() {
        return all.stream().map(Helpline::country).distinct().toList();
    }

    List<Helpline> in(String country, LocalDate today) {
        return all.stream()
                .filter(line -> line.country().equals(country) && line.shownOn(today))
                .toList();
    }
}
