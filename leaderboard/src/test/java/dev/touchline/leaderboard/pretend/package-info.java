/** A server's arena and entrants without any policy running: for tests of everything around the matches. */
@NullMarked
package dev.touchline.leaderboard.pretend;

import org.jspecify.annotations.NullMarked;
