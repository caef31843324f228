/** The report of a programme: a page, and files to pass on. */
@NullMarked
package org.peerpath.report.web;

import org.jspecify.annotations.NullMarked;
