/**
 * Certificates as people handle them: issued by an organisation, drawn as an accessible archival PDF, checked by anybody.
 *
 * <p>The PDF is drawn once, from the frozen face alone; the same face always gives the same bytes.
 */
@NullMarked
package org.peerpath.certificate.service;

import org.jspecify.annotations.NullMarked;
