/** The pages of placements: for the trainee under /my, for the host under /host, for the course under /team. */
@NullMarked
package org.peerpath.placement.web;

import org.jspecify.annotations.NullMarked;
