@NullMarked
package org.peerpath.report.service;

import org.jspecify.annotations.NullMarked;
