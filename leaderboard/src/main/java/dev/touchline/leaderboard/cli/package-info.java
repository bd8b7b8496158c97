/** The command line: one class per command, which checks its arguments, calls the module that does the work and prints. */
@NullMarked
package dev.touchline.leaderboard.cli;

import org.jspecify.annotations.NullMarked;
