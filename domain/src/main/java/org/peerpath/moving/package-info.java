/**
 * What happens to people who are under way when their programme gets a new version: it is offered to them, they see what it
 * would mean for their own record, and they move or stay. Nobody moves silently, and nobody to their loss.
 */
@NullMarked
package org.peerpath.moving;

import org.jspecify.annotations.NullMarked;
