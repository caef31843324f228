package org.peerpath.library.service;

import java.util.List;
import org.peerpath.organisation.PeerSupportType;

/** One item in a list. */
public record ItemRow(ItemHead head, ItemText text, List<String> languages, List<PeerSupportType> types) {}
