/** What operators may do over HTTP with their key; what it means for a tournament is the journal's. */
@NullMarked
package dev.touchline.leaderboard.operator;

import org.jspecify.annotations.NullMarked;
