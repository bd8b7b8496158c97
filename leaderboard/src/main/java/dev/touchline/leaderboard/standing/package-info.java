/**
 * The standing ladder: between tournaments it orders matches among all registered entrants until their order is known. Who
 * should meet is worked out in {@code ratings.matchmaking}; playing and committing are those of tournaments.
 */
@NullMarked
package dev.touchline.leaderboard.standing;

import org.jspecify.annotations.NullMarked;
