/** The command {@code check}: whether a policy keeps to the interface in every kind of situation. */
@NullMarked
package dev.touchline.arena.check;

import org.jspecify.annotations.NullMarked;
