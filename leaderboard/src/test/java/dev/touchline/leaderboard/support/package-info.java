/** What tests need to run: databases, browsers, servers as processes, cups. */
@NullMarked
package dev.touchline.leaderboard.support;

import org.jspecify.annotations.NullMarked;
