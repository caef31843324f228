/**
 * What people read and do between the sessions of a course: pages, links, items of the library, tasks and prompts, in the
 * modules of a programme version.
 *
 * <p>The rules of a version freeze when somebody is enrolled; its words may be mended while people learn, and what stood
 * there before is kept. How far somebody read is theirs alone: nobody counts, ranks or sees it.
 */
@NullMarked
package org.peerpath.learning;

import org.jspecify.annotations.NullMarked;
