/** How tournaments come to this server from files, with a seed that nobody could choose; what is played of them is elsewhere. */
@NullMarked
package dev.touchline.leaderboard.announcement;

import org.jspecify.annotations.NullMarked;
