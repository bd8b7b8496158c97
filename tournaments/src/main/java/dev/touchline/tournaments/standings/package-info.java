/** Group tables from a CSV file of results. */
@NullMarked
package dev.touchline.tournaments.standings;

import org.jspecify.annotations.NullMarked;
