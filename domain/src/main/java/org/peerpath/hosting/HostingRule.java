package org.peerpath.hosting;

import org.peerpath.kernel.Rule;

/** What looking after hosts refuses. Each name is the key of the sentence a person reads. */
public enum HostingRule implements Rule {
    RISKS_AND_INSURANCE_ARE_LOOKED_AT,
    AN_APPROVAL_LASTS_THREE_YEARS_AT_MOST,
    AN_APPROVAL_BEGINS_IN_THIS_YEAR,
    A_PERIOD_ENDS_AFTER_IT_BEGINS,
    A_HOST_HAS_A_PLACE_AT_LEAST,
    A_FILE_IS_A_PDF_OF_EIGHT_MEGABYTES_AT_MOST,
    A_FEW_FILES_ARE_ENOUGH,
    THE_HOST_IS_APPROVED_FOR_THE_WHOLE_TIME,
    THERE_IS_A_PLACE_AT_THE_HOST,
    NOBODY_GOES_WHERE_THEY_SAID_NO
}
