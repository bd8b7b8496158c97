/** A compact recording of positions for viewers; it proves nothing, the bundle does. */
@NullMarked
package dev.touchline.engine.replay;

import org.jspecify.annotations.NullMarked;
