package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.document.MarkdownDocument;
import io.quarkus.qute.RawString;

/** A document of a brief as a page. */
record DocumentView(String rulebook, String file, MarkdownDocument text) {
    /** The renderer has escaped what is not its own. */
    public RawString html() {
        return new RawString(text.html());
    }
}
