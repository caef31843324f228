package org.peerpath.identity;

import org.peerpath.kernel.Rule;

/** What granting and ending roles refuse. */
public enum GrantRule implements Rule {
    A_ROLE_HAS_ITS_OWN_SCOPE,
    A_ROLE_BEGINS_BEFORE_IT_ENDS,
    A_ROLE_BEGINS_TODAY_OR_LATER,
    A_ROLE_ENDS_ONCE,
    GRANT_ONLY_WHAT_YOU_HOLD,
    NO_ONE_GRANTS_A_ROLE_TO_THEMSELVES,
    NO_ONE_LEARNS_WHERE_THEY_TEACH,
    ONE_ADMINISTRATOR_STAYS
}
