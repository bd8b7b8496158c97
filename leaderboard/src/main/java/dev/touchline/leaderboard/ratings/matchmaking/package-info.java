/** Who plays whom next on the standing ladder, and when its order may be declared; pure functions of what was played and a seed. */
@NullMarked
package dev.touchline.leaderboard.ratings.matchmaking;

import org.jspecify.annotations.NullMarked;
