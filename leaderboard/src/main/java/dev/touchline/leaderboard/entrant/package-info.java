/** Who takes part: registered entrants. What they wrote is in {@code policy}. */
@NullMarked
package dev.touchline.leaderboard.entrant;

import org.jspecify.annotations.NullMarked;
