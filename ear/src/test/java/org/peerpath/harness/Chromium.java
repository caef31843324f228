package org.peerpath.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One Chromium for all tests of a run: the machine's own, and Playwright's download only where there is none. */
final class Chromium {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> QUIETLY = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static @Nullable Browser shared;

    private Chromium() {}

    static synchronized Browser shared() {
        if (shared == null) {
            shared = start(ofThisMachine());
        }
        return shared;
    }

    private static Browser start(Optional<Path> chromium) {
        var environment = new HashMap<>(System.getenv());
        var launch = new BrowserType.LaunchOptions().setArgs(QUIETLY);
        chromium.ifPresent(path -> {
            environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            launch.setExecutablePath(path);
        });
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright.chromium().launch(launch);
    }

    private static Optional<Path> ofThisMachine() {
        var chosen = Optional.ofNullable(System.getenv("PEERPATH_CHROMIUM")).map(Path::of);
        return chosen.or(() -> NAMES.stream()
                .flatMap(name -> path().map(directory -> directory.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst());
    }

    private static Stream<Path> path() {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator)).map(Path::of);
    }
}
