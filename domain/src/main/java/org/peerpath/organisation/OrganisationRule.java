package org.peerpath.organisation;

import org.peerpath.kernel.Rule;

/** What the directory refuses. Each name is the key of the sentence a person reads. */
public enum OrganisationRule implements Rule {
    A_COUNTRY_IS_TWO_LETTERS,
    A_REGION_LIES_IN_ITS_COUNTRY,
    A_WEBSITE_IS_A_WEB_ADDRESS,
    A_LANGUAGE_IS_A_LANGUAGE_TAG,
    A_SITE_LIES_IN_A_TIME_ZONE,
    A_ROLE_IS_FOR_WHAT_ITS_ORGANISATION_DOES
}
