/** Registered policies: their files and hashes, written once. Nothing here runs them. */
@NullMarked
package dev.touchline.leaderboard.policy;

import org.jspecify.annotations.NullMarked;
