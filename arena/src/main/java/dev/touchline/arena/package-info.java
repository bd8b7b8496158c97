/** What the commands below share: how bad input is told, and where they write. */
@NullMarked
package dev.touchline.arena;

import org.jspecify.annotations.NullMarked;
