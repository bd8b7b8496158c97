/** Who takes part; nothing about how they play. */
@NullMarked
package dev.touchline.tournaments.entrants;

import org.jspecify.annotations.NullMarked;
