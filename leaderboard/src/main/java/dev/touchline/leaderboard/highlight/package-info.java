/** Colours source code for pages: cuts hostile text into tokens and writes escaped HTML. Nothing here runs or checks code. */
@NullMarked
package dev.touchline.leaderboard.highlight;

import org.jspecify.annotations.NullMarked;
