/** The Quarkus application: database, tournament scheduler, web site, REST and command line. No rule of the game lives here. */
@NullMarked
package dev.touchline.leaderboard;

import org.jspecify.annotations.NullMarked;
