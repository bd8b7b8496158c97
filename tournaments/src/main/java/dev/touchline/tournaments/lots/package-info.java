/** Published chance: the only source of randomness of draws and lots. */
@NullMarked
package dev.touchline.tournaments.lots;

import org.jspecify.annotations.NullMarked;
