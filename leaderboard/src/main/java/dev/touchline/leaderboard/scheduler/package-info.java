/** Drives tournaments to their end, and the standing ladder between them: takes orders from the journal, has them played, commits what came. */
@NullMarked
package dev.touchline.leaderboard.scheduler;

import org.jspecify.annotations.NullMarked;
