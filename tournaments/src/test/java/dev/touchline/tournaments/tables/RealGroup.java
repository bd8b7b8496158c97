package dev.touchline.tournaments.tables;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.results.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A group written as people write it: {@code COL-JPN 1-2}, with conduct points where they matter. */
record RealGroup(List<String> matches, Map<String, Integer> conduct) {
    static RealGroup of(String... matches) {
        return new RealGroup(List.of(matches), Map.of());
    }

    /** Conduct points of the whole group stage, booked on each entrant's first match. */
    RealGroup withConduct(Map<String, Integer> points) {
        return new RealGroup(matches, points);
    }

    Table table(TableRules rules) {
        return Table.of(log(), rules, 1);
    }

    GroupLog log() {
        List<Game> games = games();
        List<Entrant> entrants = games.stream()
                .flatMap(game -> Stream.of(game.home(), game.away()))
                .distinct()
                .toList();
        return GroupLog.of(entrants, games);
    }

    List<Game> games() {
        Map<String, Entrant> entrants = new TreeMap<>();
        Map<String, Integer> unbooked = new TreeMap<>(conduct);
        List<Game> games = new ArrayList<>();
        for (String match : matches) {
            String[] words = match.split("[- ]", 4);
            Entrant home = entrants.computeIfAbsent(words[0], name -> new Entrant(name, name, 0, name));
            Entrant away = entrants.computeIfAbsent(words[1], name -> new Entrant(name, name, 0, name));
            Result result = Result.of(words[0] + "-" + words[1], Integer.parseInt(words[2]), Integer.parseInt(words[3]))
                    .withConduct(book(unbooked, words[0]), book(unbooked, words[1]));
            games.add(new Game(home, away, result));
        }
        return games;
    }

    private static int book(Map<String, Integer> unbooked, String name) {
        Integer points = unbooked.remove(name);
        return points == null ? 0 : points;
    }
}
