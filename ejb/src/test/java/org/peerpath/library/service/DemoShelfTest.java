package org.peerpath.library.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peerpath.library.ResourceKind;
import org.peerpath.library.ResourceState;
import org.peerpath.organisation.PeerSupportType;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class DemoShelfTest {
    @Test
    void every_item_passes_the_rules_of_the_library() throws IOException {
        try (var file = DemoLibrary.file()) {
            assertThat(DemoShelf.read(file, LocalDate.of(2026, 11, 22)))
                    .hasSizeGreaterThanOrEqualTo(40)
                    .allMatch(item -> item.state() == ResourceState.PUBLISHED);
        }
    }

    @Test
    void all_kinds_all_types_and_many_languages_stand_on_the_shelf() throws IOException {
        assertThat(values("kind")).containsExactlyInAnyOrderElementsOf(names(ResourceKind.values()));
        assertThat(values("types")).containsExactlyInAnyOrderElementsOf(names(PeerSupportType.values()));
        assertThat(values("languages").size()).isGreaterThanOrEqualTo(12);
    }

    @Test
    void invented_items_lead_nowhere() throws IOException {
        assertThat(items().stream().filter(item -> !item.containsKey("real")))
                .noneMatch(item -> item.containsKey("url") || item.containsKey("doi"));
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }

    private static Set<String> values(String key) throws IOException {
        return items().stream()
                .map(item -> item.get(key))
                .flatMap(value -> value instanceof List<?> several ? several.stream() : Stream.ofNullable(value))
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> items() throws IOException {
        try (var file = DemoLibrary.file()) {
            return (List<Map<String, Object>>) new Load(LoadSettings.builder().build()).loadFromInputStream(file);
        }
    }
}
