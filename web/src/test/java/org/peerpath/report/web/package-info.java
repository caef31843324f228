@NullMarked
package org.peerpath.report.web;

import org.jspecify.annotations.NullMarked;
