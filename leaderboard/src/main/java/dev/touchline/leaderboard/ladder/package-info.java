/** The rating of record: from public results that count to a table of entrants, kept run by run. The mathematics is in {@code ratings}. */
@NullMarked
package dev.touchline.leaderboard.ladder;

import org.jspecify.annotations.NullMarked;
