package org.peerpath.learning.service;

import java.util.List;

/**
 * An item to settle.
 *
 * @param modules of its version, where it can lie
 * @param languages in which it can be written
 */
public record ItemInHand(
        TeamItem item, String programme, ItemDraft draft, List<ModuleRow> modules, List<String> languages) {
    public ItemInHand {
        modules = List.copyOf(modules);
        languages = List.copyOf(languages);
    }
}
