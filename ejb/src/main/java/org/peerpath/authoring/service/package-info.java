/**
 * What those who lead a programme do with its versions: make drafts, bring files in and take them out. Leading a programme is
 * a role for the programme itself, in the organisation that runs it; whoever answers for one group reads, and writes nothing.
 */
@NullMarked
package org.peerpath.authoring.service;

import org.jspecify.annotations.NullMarked;
