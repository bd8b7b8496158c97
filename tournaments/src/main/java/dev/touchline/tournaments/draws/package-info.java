/** Draws from pots into groups, step by step from a seed. */
@NullMarked
package dev.touchline.tournaments.draws;

import org.jspecify.annotations.NullMarked;
