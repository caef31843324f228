/**
 * What has happened to one enrolment, as dated facts that are only ever added to. Evidence says nothing about whether
 * it is enough: that is for the requirement tree. Corrections are new facts, never edits.
 */
@NullMarked
package org.peerpath.evidence;

import org.jspecify.annotations.NullMarked;
