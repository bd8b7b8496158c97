/** Matches as JSON, as lines of text and as commentary, for programs, people and models. */
@NullMarked
package dev.touchline.arena.report;

import org.jspecify.annotations.NullMarked;
