/** Match orders, who plays them, and the record of what came of them: results, reports, void runs. */
@NullMarked
package dev.touchline.leaderboard.match;

import org.jspecify.annotations.NullMarked;
