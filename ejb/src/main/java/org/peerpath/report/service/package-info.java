/** What became of the people of a programme, as figures: of groups, and never of one person. */
@NullMarked
package org.peerpath.report.service;

import org.jspecify.annotations.NullMarked;
