@NullMarked
package org.peerpath.attendance.service;

import org.jspecify.annotations.NullMarked;
