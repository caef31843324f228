@NullMarked
package org.peerpath.kernel.web;

import org.jspecify.annotations.NullMarked;
