/** Runs PostgreSQL from bundled binaries inside a folder: unpacked, initialised, adopted after a crash, stopped. No SQL of ours. */
@NullMarked
package dev.touchline.leaderboard.postgres;

import org.jspecify.annotations.NullMarked;
