package dev.touchline.leaderboard.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TurnsTest {
    @Test
    void tournamentsTakeTurnsAndEachKeepsTheOrderOfItsSchedule() {
        Map<String, List<String>> candidates = new LinkedHashMap<>();
        candidates.put("league", List.of("l1", "l2", "l3", "l4"));
        candidates.put("cup", List.of("c1", "c2"));

        assertThat(Turns.choose(candidates, Map.of(), 4)).containsExactly("l1", "c1", "l2", "c2");
    }

    @Test
    void whoHasTheFewestInPlayComesFirst() {
        Map<String, List<String>> candidates = new LinkedHashMap<>();
        candidates.put("league", List.of("l1", "l2"));
        candidates.put("cup", List.of("c1", "c2", "c3"));

        assertThat(Turns.choose(candidates, Map.of("league", 2), 3)).containsExactly("c1", "c2", "l1");
    }

    @Test
    void placesThatOneTournamentCannotUseAreAnothers() {
        Map<String, List<String>> candidates = new LinkedHashMap<>();
        candidates.put("league", List.of("l1"));
        candidates.put("cup", List.of("c1", "c2", "c3"));

        assertThat(Turns.choose(candidates, Map.of(), 9)).containsExactly("l1", "c1", "c2", "c3");
    }

    @Test
    void nothingIsChosenWhereNothingWaits() {
        assertThat(Turns.choose(Map.of(), Map.of("cup", 3), 2)).isEmpty();
    }
}
