/** Files to print and to keep: pages drawn as PDF that anybody can read, by eye or by ear, in any of the typefaces. */
@NullMarked
package org.peerpath.print.service;

import org.jspecify.annotations.NullMarked;
