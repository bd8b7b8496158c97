/** Ratings from results: paired-comparison and goals models, their intervals, rank ranges and what cannot be compared; pure mathematics that knows no framework, database or clock. */
@NullMarked
package dev.touchline.leaderboard.ratings;

import org.jspecify.annotations.NullMarked;
