/** Tournaments without a server: a cup played headless, group tables from a file; as text and as JSON. */
@NullMarked
package dev.touchline.leaderboard.cup;

import org.jspecify.annotations.NullMarked;
