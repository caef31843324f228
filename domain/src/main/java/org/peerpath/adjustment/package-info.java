/**
 * What is arranged for a person where they learn, set once and counting in each of their groups there. It says what is done
 * and never why: nobody is asked for a reason, and no record of theirs tells of it.
 */
@NullMarked
package org.peerpath.adjustment;

import org.jspecify.annotations.NullMarked;
