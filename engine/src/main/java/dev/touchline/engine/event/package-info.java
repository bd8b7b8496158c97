/** What happened in a match, typed, and the statistics counted from it. */
@NullMarked
package dev.touchline.engine.event;

import org.jspecify.annotations.NullMarked;
