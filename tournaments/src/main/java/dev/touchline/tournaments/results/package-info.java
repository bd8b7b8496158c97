/** How a fixture ended: goals, extra time, shoot-out, conduct, walkover; nothing about which fixture may end how. */
@NullMarked
package dev.touchline.tournaments.results;

import org.jspecify.annotations.NullMarked;
