package org.peerpath.learning.service;

import java.util.List;

/** A module and what is in it, for somebody who learns. */
public record ModuleRow(String code, String title, List<ItemRow> items) {
    public ModuleRow {
        items = List.copyOf(items);
    }
}
