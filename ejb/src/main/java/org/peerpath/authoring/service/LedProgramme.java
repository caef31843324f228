package org.peerpath.authoring.service;

import org.jspecify.annotations.Nullable;

/**
 * A programme that somebody leads.
 *
 * @param publishedId the version that the catalogue shows, if there is one
 * @param drafts how many drafts wait
 */
public record LedProgramme(long id, String slug, String organisation, @Nullable Long publishedId, long drafts) {}
