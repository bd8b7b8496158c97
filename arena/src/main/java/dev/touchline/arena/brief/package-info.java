/** The command {@code brief}: everything a model is handed before it writes a policy. */
@NullMarked
package dev.touchline.arena.brief;

import org.jspecify.annotations.NullMarked;
