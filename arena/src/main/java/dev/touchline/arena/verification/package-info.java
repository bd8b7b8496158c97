/** The command {@code verify}: whether a bundle proves its match. */
@NullMarked
package dev.touchline.arena.verification;

import org.jspecify.annotations.NullMarked;
