/** Matches that start from a given situation and end on a condition; what is legal is said here, nothing is played here. */
@NullMarked
package dev.touchline.engine.drill;

import org.jspecify.annotations.NullMarked;
