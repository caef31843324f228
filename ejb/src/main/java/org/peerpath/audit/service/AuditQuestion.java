package org.peerpath.audit.service;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.peerpath.audit.AuditKind;

/** Which events are asked for; what is absent does not narrow the list. Days are days in UTC, as everything in the trail. */
public record AuditQuestion(@Nullable AuditKind kind, @Nullable LocalDate day) {}
