/** The evidence of a match, its file format, and verification by re-simulation. */
@NullMarked
package dev.touchline.engine.bundle;

import org.jspecify.annotations.NullMarked;
