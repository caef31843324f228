package org.peerpath.learning.service;

import java.util.List;

/**
 * A module and what is in it, for somebody who learns.
 *
 * @param language in which its title is, as it may not be the reader's own
 */
public record ModuleRow(String code, String title, String language, List<ItemRow> items) {
    public ModuleRow {
        items = List.copyOf(items);
    }
}
