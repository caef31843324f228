/** Looking after hosts, and holding placements against what was looked at. */
@NullMarked
package org.peerpath.hosting.service;

import org.jspecify.annotations.NullMarked;
