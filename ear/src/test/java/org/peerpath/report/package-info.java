@NullMarked
package org.peerpath.report;

import org.jspecify.annotations.NullMarked;
