/** Group tables: ordered criteria with scope, and what decided each place. */
@NullMarked
package dev.touchline.tournaments.tables;

import org.jspecify.annotations.NullMarked;
