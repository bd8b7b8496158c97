/** What a tournament is made of: stages, sizes, qualification; checked when written, never while played. */
@NullMarked
package dev.touchline.tournaments.regulations;

import org.jspecify.annotations.NullMarked;
