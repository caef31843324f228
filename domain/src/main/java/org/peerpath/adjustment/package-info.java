/**
 * What is arranged for a person where they learn, set once and counting in each of their groups there. It says what is done
 * and never why: nobody is asked for a reason, and no record of what they learn tells of it. The trail says that
 * something was set or ended, and never what.
 */
@NullMarked
package org.peerpath.adjustment;

import org.jspecify.annotations.NullMarked;
