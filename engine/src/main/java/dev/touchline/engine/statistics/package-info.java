/** Figures of a match, counted from its events and positions. */
@NullMarked
package dev.touchline.engine.statistics;

import org.jspecify.annotations.NullMarked;
