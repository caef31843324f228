/**
 * Callers of services, each of whom holds one role. Beans of their own, deployed beside the services, as only the container
 * can give a role to somebody who has not signed in.
 */
@NullMarked
package org.peerpath.harness.caller;

import org.jspecify.annotations.NullMarked;
