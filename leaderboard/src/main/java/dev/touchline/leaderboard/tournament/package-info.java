/** Tournaments as rows: regulations, participants, match orders and results, each step in one transaction. */
@NullMarked
package dev.touchline.leaderboard.tournament;

import org.jspecify.annotations.NullMarked;
