/** The way to the arena: its match workers, its bundled policies, its reports in our words. */
@NullMarked
package dev.touchline.leaderboard.arena;

import org.jspecify.annotations.NullMarked;
