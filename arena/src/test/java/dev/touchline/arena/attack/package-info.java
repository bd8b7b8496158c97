/** The attack suite: hostile policies, each played in a match of its own against an honest team. */
@NullMarked
package dev.touchline.arena.attack;

import org.jspecify.annotations.NullMarked;
