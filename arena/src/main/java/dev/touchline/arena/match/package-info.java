/** Matches: ordered here, played in worker processes, and believed only after re-simulation. */
@NullMarked
package dev.touchline.arena.match;

import org.jspecify.annotations.NullMarked;
