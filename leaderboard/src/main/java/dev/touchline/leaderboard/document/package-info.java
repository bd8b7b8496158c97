/** Markdown documents of this project as HTML: headings with anchors, tables, coloured code, any HTML in them escaped. */
@NullMarked
package dev.touchline.leaderboard.document;

import org.jspecify.annotations.NullMarked;
