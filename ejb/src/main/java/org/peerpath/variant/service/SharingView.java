package org.peerpath.variant.service;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peerpath.authoring.service.HomeChoice;
import org.peerpath.programme.LocalDifference;
import org.peerpath.programme.ProgrammeDefinition;

/**
 * How a programme is shared.
 *
 * @param definition what the catalogue shows of it; nothing while it is not published
 * @param variant whether it is run after the programme of another organisation, and so is not theirs to share
 * @param values what those say who run it, by the share
 * @param choices organisations with which it could be shared
 */
public record SharingView(
        long programmeId,
        String slug,
        boolean variant,
        @Nullable ProgrammeDefinition definition,
        List<ShareRow> shares,
        Map<Long, List<LocalDifference>> values,
        List<HomeChoice> choices,
        LocalDate today,
        ZoneId zone) {
    public SharingView {
        shares = List.copyOf(shares);
        values = Map.copyOf(values);
        choices = List.copyOf(choices);
    }
}
