/** The one source of chance: a counter-based generator without state; nothing else in the engine draws numbers. */
@NullMarked
package dev.touchline.engine.random;

import org.jspecify.annotations.NullMarked;
