package org.peerpath.profile;

import org.peerpath.kernel.Rule;

/** What a profile refuses. */
public enum ProfileRule implements Rule {
    A_PSEUDONYM_IS_ONE_PERSONS,
    A_ZONE_IS_ONE_THAT_CLOCKS_KNOW
}
