/** Every constant and law switch of the game as immutable records, with their JSON and hash; no rule is applied here. */
@NullMarked
package dev.touchline.engine.rulebook;

import org.jspecify.annotations.NullMarked;
