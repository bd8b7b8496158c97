/** The moving match: state, bodies, ball, duels and the tick loop that asks the laws; no law is decided here. */
@NullMarked
package dev.touchline.engine.play;

import org.jspecify.annotations.NullMarked;
