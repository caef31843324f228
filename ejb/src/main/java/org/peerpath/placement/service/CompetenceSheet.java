package org.peerpath.placement.service;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.peerpath.evidence.CompetenceLevel;
import org.peerpath.programme.Competence;

/**
 * The competences that a host signs off for one trainee, and what was said about each.
 *
 * @param levels what was last said
 * @param said all that was said at this placement, newest first
 * @param days what it may rest on, newest first
 */
public record CompetenceSheet(
        PlacementFacts facts,
        List<Competence> competences,
        Map<String, CompetenceLevel> levels,
        List<SeenRow> said,
        List<SeenDay> days)
        implements Serializable {}
