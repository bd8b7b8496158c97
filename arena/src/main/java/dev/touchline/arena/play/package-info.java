/** The command {@code play}: one match or several between two policies. */
@NullMarked
package dev.touchline.arena.play;

import org.jspecify.annotations.NullMarked;
