/** The laws of the game: each law looks at an immutable view of the match and may return a ruling; nothing here changes the match. */
@NullMarked
package dev.touchline.engine.law;

import org.jspecify.annotations.NullMarked;
