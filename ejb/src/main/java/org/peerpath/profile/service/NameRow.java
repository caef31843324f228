package org.peerpath.profile.service;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A name for certificates, now or before. */
public record NameRow(String name, Instant chosenAt, @Nullable Instant sealedAt) {}
