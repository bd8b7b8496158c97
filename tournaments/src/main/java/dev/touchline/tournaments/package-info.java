/** A tournament as a pure function of regulations, entrants, seed and results: fixtures, tables, bracket, champion; it knows no policy, process, database or clock. */
@NullMarked
package dev.touchline.tournaments;

import org.jspecify.annotations.NullMarked;
