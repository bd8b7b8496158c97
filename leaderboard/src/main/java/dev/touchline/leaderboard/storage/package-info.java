/** Keeps bytes under the name of their hash: bundles, replays and policy files. Knows nothing of what they mean. */
@NullMarked
package dev.touchline.leaderboard.storage;

import org.jspecify.annotations.NullMarked;
