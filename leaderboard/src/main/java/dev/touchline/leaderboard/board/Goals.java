package dev.touchline.leaderboard.board;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.touchline.tournaments.results.Score;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Goals of home and away; in JSON {@code [2,1]}. */
@Schema(type = SchemaType.ARRAY, implementation = Integer.class, description = "Goals of home and away, as [2,1].")
record Goals(int home, int away) {
    static @Nullable Goals of(@Nullable Score score) {
        return score == null ? null : new Goals(score.home(), score.away());
    }

    @JsonValue
    List<Integer> pair() {
        return List.of(home, away);
    }

    @Override
    public String toString() {
        return home + "–" + away;
    }
}
