import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Starts Peerpath in demo mode on this machine, in the foreground, and takes the server along when it ends: by Ctrl-C, by a
 * signal, or because whoever started it is gone.
 *
 * <p>{@code java Launch.java check <port>} only says whether the port is free;
 * {@code java Launch.java run <port> <server> <ear> <run directory>} runs.
 */
public final class Launch {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /** The server's management port keeps its usual distance from the web port: 8080 and 9990. */
    private static final int MANAGEMENT_DISTANCE = 1910;

    private final int port;
    private final Path server;
    private final Path ear;
    private final Path run;

    private Launch(int port, Path server, Path ear, Path run) {
        this.port = port;
        this.server = server;
        this.ear = ear;
        this.run = run;
    }

    public static void main(String[] args) throws Exception {
        int port = portOf(args[1]);
        requireFree(port, "");
        requireFree(management(port), " (the server’s management port)");
        if (args[0].equals("run")) {
            System.exit(new Launch(port, Path.of(args[2]), Path.of(args[3]), Path.of(args[4])).run());
        }
    }

    private static int portOf(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) > 0 && Integer.parseInt(text) < 65536) {
            return Integer.parseInt(text);
        }
        return refuse("“" + text + "” is not a port: choose a number from 1 to 65535, for example -Dpeerpath.port=8081.");
    }

    private static int management(int port) {
        return port + MANAGEMENT_DISTANCE < 65536 ? port + MANAGEMENT_DISTANCE : port - MANAGEMENT_DISTANCE;
    }

    private static void requireFree(int port, String what) {
        try (var probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException busy) {
            refuse("Port " + port + what + " is in use by another program: stop that one, or choose another port with"
                    + " -Dpeerpath.port=8081.");
        }
    }

    private static int refuse(String sentence) {
        System.out.println();
        System.out.println(sentence);
        System.out.println();
        System.exit(1);
        return 1;
    }

    private int run() throws Exception {
        prepare();
        var started = Instant.now();
        var process = new ProcessBuilder(command()).directory(run.toFile()).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        awaitReady(process, started);
        return process.waitFor();
    }

    /** Settings and application are of this build; data and log of earlier runs stay. */
    private void prepare() throws IOException {
        var deployments = run.resolve("deployments");
        delete(deployments);
        delete(run.resolve("tmp"));
        delete(run.resolve("configuration"));
        Files.createDirectories(deployments);
        copy(server.resolve("standalone/configuration"), run.resolve("configuration"));
        Files.copy(ear, deployments.resolve("peerpath.ear"));
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + server.resolve("bin/peerpath.jvm"));
        command.addAll(List.of("-Xms128m", "-Xmx768m"));
        command.add("-Djboss.server.base.dir=" + run);
        command.add("-Djboss.home.dir=" + server);
        command.add("-Djboss.http.port=" + port);
        command.add("-Djboss.management.http.port=" + management(port));
        command.add("-Djboss.bind.address=127.0.0.1");
        command.add("-Dpeerpath.demo=true");
        command.add("-Dpeerpath.log.console=WARN");
        command.addAll(List.of("-jar", server.resolve("jboss-modules.jar").toString()));
        command.addAll(List.of("-mp", server.resolve("modules").toString(), "org.jboss.as.standalone"));
        command.addAll(List.of("-c", "peerpath.xml"));
        return command;
    }

    private void awaitReady(Process process, Instant started) throws Exception {
        say("Peerpath is starting, in demo mode …");
        while (process.isAlive() && !ready()) {
            if (Files.exists(run.resolve("deployments/peerpath.ear.failed"))
                    || Duration.between(started, Instant.now()).compareTo(PATIENCE) > 0) {
                refuse("Peerpath did not start; the reason is in " + run.resolve("log/server.log") + ".");
            }
            process.waitFor(250, TimeUnit.MILLISECONDS);
        }
        if (process.isAlive()) {
            var seconds = Duration.between(started, Instant.now()).toMillis() / 1000.0;
            say(String.format(
                    Locale.ROOT,
                    "Peerpath is ready at http://localhost:%d (demo mode, started in %.1f s). Press Ctrl-C to stop it.",
                    port,
                    seconds));
        } else {
            refuse("Peerpath did not start; the reason is in " + run.resolve("log/server.log") + ".");
        }
    }

    private boolean ready() throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** First with a word, so that the database closes its file in order; then without. */
    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException hurried) {
            process.destroyForcibly();
        }
    }

    private static void say(String sentence) {
        System.out.println();
        System.out.println(sentence);
        System.out.println();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
