package org.peerpath.placement.service;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.peerpath.evidence.CompetenceLevel;
import org.peerpath.programme.Competence;

/** The competences that a host signs off for one trainee, and what was last said about each. */
public record CompetenceSheet(PlacementFacts facts, List<Competence> competences, Map<String, CompetenceLevel> levels)
        implements Serializable {}
