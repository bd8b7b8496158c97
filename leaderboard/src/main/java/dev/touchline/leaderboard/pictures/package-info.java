/** Pictures for other sites: social cards, charts and badges from figures that are handed in. Knows no database and no clock. */
@NullMarked
package dev.touchline.leaderboard.pictures;

import org.jspecify.annotations.NullMarked;
