package org.peerpath.attestation.service;

import java.io.Serializable;
import org.peerpath.placement.ConfirmationMethod;

/** How many days of a placement were confirmed by one method, and how long they were together. */
public record HowConfirmed(ConfirmationMethod method, long days, long minutes) implements Serializable {}
