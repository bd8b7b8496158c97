package dev.touchline.leaderboard.board;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import org.jspecify.annotations.Nullable;

/** What templates ask about the site as the world sees it. */
@TemplateExtension(namespace = "site")
final class Site {
    private Site() {}

    /** The absolute address of a social card; null where the operator has not said how the world reaches the server. */
    static @Nullable String card(String kind, String id) {
        return address("/pictures/" + kind + "/" + id + ".png");
    }

    /** The absolute address of a path, or null. */
    static @Nullable String address(String path) {
        return Arc.container()
                .instance(PublicAddress.class)
                .get()
                .absolute(path)
                .orElse(null);
    }
}
