/** When fixtures kick off and when their results become public; times are given, never read from a clock. */
@NullMarked
package dev.touchline.tournaments.calendar;

import org.jspecify.annotations.NullMarked;
