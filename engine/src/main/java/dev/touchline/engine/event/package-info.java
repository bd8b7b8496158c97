/** What happened in a match, typed, and nothing that decides it. */
@NullMarked
package dev.touchline.engine.event;

import org.jspecify.annotations.NullMarked;
