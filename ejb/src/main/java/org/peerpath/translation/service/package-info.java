@NullMarked
package org.peerpath.translation.service;

import org.jspecify.annotations.NullMarked;
