/** What a team sees and what it may order, as flat arrays of numbers in its own frame; no football is decided here. */
@NullMarked
package dev.touchline.engine.observation;

import org.jspecify.annotations.NullMarked;
