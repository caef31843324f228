package org.peerpath.kernel.service;

import org.jspecify.annotations.Nullable;

/**
 * A column that says something about a person.
 *
 * @param words the constants it holds the names of, if it does: these have words in each language
 */
public record PersonalColumn(String name, @Nullable Class<? extends Enum<?>> words) {}
