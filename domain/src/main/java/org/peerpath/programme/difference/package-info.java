/**
 * What is different between two versions of a programme, said as people would say it, and whether it makes the way longer for
 * whoever is on it.
 */
@NullMarked
package org.peerpath.programme.difference;

import org.jspecify.annotations.NullMarked;
