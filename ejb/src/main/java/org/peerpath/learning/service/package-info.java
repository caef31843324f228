/** Reading and writing what the modules of a course hold. */
@NullMarked
package org.peerpath.learning.service;

import org.jspecify.annotations.NullMarked;
