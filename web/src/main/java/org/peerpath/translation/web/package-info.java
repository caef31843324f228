@NullMarked
package org.peerpath.translation.web;

import org.jspecify.annotations.NullMarked;
