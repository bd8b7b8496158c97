package dev.touchline.leaderboard.highlight;

import org.jspecify.annotations.Nullable;

/** A stretch of source code of one kind, from {@code start} (inclusive) to {@code end} (exclusive). */
record Token(Kind kind, int start, int end) {
    /** What a reader tells apart by colour. */
    enum Kind {
        PLAIN(null),
        KEYWORD("k"),
        STRING("s"),
        NUMBER("n"),
        COMMENT("c"),
        DEFINITION("d");

        private final @Nullable String style;

        Kind(@Nullable String style) {
            this.style = style;
        }

        /** The class of the style sheet; null for text that has no colour of its own. */
        @Nullable String style() {
            return style;
        }
    }
}
