package org.peerpath.kernel.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Files in a folder beside the database: {@code files} in {@code PEERPATH_DATA}, which several nodes share. */
@ApplicationScoped
class FolderStore implements FileStore {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int FOLDER = 2;

    private final Path folder;

    FolderStore() {
        this(Path.of(Settings.of("peerpath.data").orElseGet(() -> System.getProperty("jboss.server.data.dir", ".")))
                .resolve("files"));
    }

    FolderStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public String keep(byte[] bytes) {
        var hash = hash(bytes);
        var file = place(hash);
        try {
            if (!Files.exists(file)) {
                write(file, bytes);
            }
        } catch (IOException full) {
            throw new UncheckedIOException("A file cannot be kept in " + folder, full);
        }
        return hash;
    }

    @Override
    public Optional<SeekableByteChannel> open(String hash) throws IOException {
        if (!HASH.matcher(hash).matches() || !Files.isRegularFile(place(hash))) {
            return Optional.empty();
        }
        return Optional.of(Files.newByteChannel(place(hash), StandardOpenOption.READ));
    }

    /** Under another name first: what stands under its hash is whole. Two who write the same write the same. */
    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        var part = Files.createTempFile(file.getParent(), "new", ".part");
        try {
            try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                var left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Path place(String hash) {
        return folder.resolve(hash.substring(0, FOLDER)).resolve(hash);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
