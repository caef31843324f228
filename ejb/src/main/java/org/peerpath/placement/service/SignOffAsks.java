package org.peerpath.placement.service;

import java.util.List;
import org.peerpath.placement.SignOffLine;

/** What another room asks before a placement is closed. */
public interface SignOffAsks {
    /** Nothing where neither programme nor agreement ask for anything of it. */
    List<SignOffLine> of(PlacementFacts facts);
}
