/** The pages by which a course comes along from Moodle: choose it, read what would come, take it over, keep the report. */
@NullMarked
package org.peerpath.moodle.web;

import org.jspecify.annotations.NullMarked;
