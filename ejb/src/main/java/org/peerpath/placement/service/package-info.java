/**
 * What people do with placements: trainees propose, sign, write days down and reflect; practice supervisors sign, confirm
 * and ask; trainers and course leads sign and close. Every question carries its scope: whose placement it is stands in the
 * query.
 */
@NullMarked
package org.peerpath.placement.service;

import org.jspecify.annotations.NullMarked;
