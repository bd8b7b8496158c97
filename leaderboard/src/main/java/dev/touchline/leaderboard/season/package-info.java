/** What is played on this server: bundled entrants and the sample cup of a first start. */
@NullMarked
package dev.touchline.leaderboard.season;

import org.jspecify.annotations.NullMarked;
