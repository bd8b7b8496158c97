/** Measures many matches of two teams and sets their figures beside those of real football; changes nothing. */
@NullMarked
package dev.touchline.arena.calibration;

import org.jspecify.annotations.NullMarked;
