package org.peerpath.kernel.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest {
    @Test
    void the_same_bytes_are_one_file_whoever_gives_them(@TempDir Path folder) throws IOException {
        var store = new FolderStore(folder);
        var hashes = IntStream.range(0, 50)
                .parallel()
                .mapToObj(one -> store.keep(new byte[] {1, 2, 3}))
                .distinct()
                .toList();
        assertThat(hashes).containsExactly("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81");
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
        try (var file = store.open(hashes.get(0)).orElseThrow()) {
            assertThat(Channels.newInputStream(file).readAllBytes()).containsExactly(1, 2, 3);
        }
    }

    @Test
    void nothing_but_a_hash_opens_anything(@TempDir Path folder) throws IOException {
        var store = new FolderStore(folder);
        Files.writeString(folder.resolve("secret"), "secret");
        for (var asked : List.of("", "secret", "../secret", "0".repeat(64), "..".repeat(32), "A".repeat(64))) {
            assertThat(store.open(asked)).as(asked).isEmpty();
        }
    }
}
