/** Measures how fast the game, the sandbox and the workers are, each beside a baseline of the same run; decides nothing. */
@NullMarked
package dev.touchline.perf;

import org.jspecify.annotations.NullMarked;
