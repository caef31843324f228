package org.peerpath.attestation.service;

import java.io.Serializable;

/** The placement that a sheet is about. */
public record SheetAbout(long placementId, String trainee, String host, long supervisorId, String supervisor)
        implements Serializable {}
