/** The command {@code watch}: a match as text, for people at a terminal and for models. */
@NullMarked
package dev.touchline.arena.watch;

import org.jspecify.annotations.NullMarked;
