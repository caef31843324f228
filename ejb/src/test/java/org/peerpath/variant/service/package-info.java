@NullMarked
package org.peerpath.variant.service;

import org.jspecify.annotations.NullMarked;
