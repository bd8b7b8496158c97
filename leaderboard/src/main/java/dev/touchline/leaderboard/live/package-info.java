/** Streams matches that are played now or on air, never further than their clock allows. */
@NullMarked
package dev.touchline.leaderboard.live;

import org.jspecify.annotations.NullMarked;
