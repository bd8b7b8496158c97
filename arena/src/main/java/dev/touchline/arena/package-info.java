/** What the packages below share; football and processes live in them, not here. */
@NullMarked
package dev.touchline.arena;

import org.jspecify.annotations.NullMarked;
