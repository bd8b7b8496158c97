/** How this module says no: a code for programs and one sentence for people. */
@NullMarked
package dev.touchline.tournaments.refusal;

import org.jspecify.annotations.NullMarked;
