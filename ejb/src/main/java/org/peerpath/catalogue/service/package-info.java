/** What search engines and feed readers are told of programmes and their next groups. */
@NullMarked
package org.peerpath.catalogue.service;

import org.jspecify.annotations.NullMarked;
