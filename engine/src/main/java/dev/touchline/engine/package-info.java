/** The game: a deterministic eleven-a-side football simulation; it knows no policy language, process or database. */
@NullMarked
package dev.touchline.engine;

import org.jspecify.annotations.NullMarked;
