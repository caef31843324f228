package org.peerpath.kernel.service;

/** A part without which Peerpath is of no use to anybody: the probes ask each of them. */
public interface Vital {
    /** The word under which an operator reads about it. */
    String name();

    /** Whether it does its work right now; a failure to ask is a no. */
    boolean answers();
}
