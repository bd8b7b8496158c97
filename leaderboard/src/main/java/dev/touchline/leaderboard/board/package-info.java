/** What visitors see: one set of views, shown as pages and as JSON under {@code /api/v1}. Reads, never writes. */
@NullMarked
package dev.touchline.leaderboard.board;

import org.jspecify.annotations.NullMarked;
