/** Brings the server up and down: data folder, database, HTTP port. What the server does lives elsewhere. */
@NullMarked
package dev.touchline.leaderboard.server;

import org.jspecify.annotations.NullMarked;
