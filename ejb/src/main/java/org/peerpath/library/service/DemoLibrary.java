package org.peerpath.library.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.peerpath.kernel.service.DemoContent;

/** Fills the shelves of the demonstration: all kinds, all types of peer support, many languages. */
@ApplicationScoped
public class DemoLibrary implements DemoContent {
    @Inject
    private Resources resources;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 400;
    }

    @Override
    public void seed() {
        try (var file = file()) {
            DemoShelf.read(file, LocalDate.now(clock)).forEach(resources::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static InputStream file() {
        return Objects.requireNonNull(DemoLibrary.class.getResourceAsStream("demo-library.yaml"));
    }
}
