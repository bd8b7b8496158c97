/** What an operator may do to a tournament that is under way; who, why and in which order is kept with it. */
@NullMarked
package dev.touchline.tournaments.rulings;

import org.jspecify.annotations.NullMarked;
