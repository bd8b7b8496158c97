package dev.touchline.tournaments.rulings;

import dev.touchline.tournaments.rulings.Operation.PlayedMatches;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All rulings of a tournament in the order in which they were made, and what they amount to. */
public record Rulings(List<Ruling> list) {
    public static final Rulings NONE = new Rulings(List.of());

    public Rulings {
        list = List.copyOf(list);
    }

    /** The same with one more. */
    public Rulings with(Ruling ruling) {
        List<Ruling> longer = new ArrayList<>(list);
        longer.add(ruling);
        return new Rulings(longer);
    }

    public boolean arePausing() {
        boolean paused = false;
        for (Ruling ruling : list) {
            paused = switch (ruling.operation()) {
                case Operation.Pause _ -> true;
                case Operation.Resume _ -> false;
                case Operation.VoidMatch _, Operation.Requeue _, Operation.Disqualify _, Operation.Extend _ -> paused;
            };
        }
        return paused;
    }

    /** Which playing of a fixture counts, from 1. */
    public int runOf(String fixture) {
        int run = 1;
        for (Ruling ruling : list) {
            boolean isVoid = ruling.operation() instanceof Operation.VoidMatch voided
                    && voided.fixture().equals(fixture);
            run += isVoid ? 1 : 0;
        }
        return run;
    }

    /** Ids of those who are out, with what becomes of the matches they have played. */
    public Map<String, PlayedMatches> disqualified() {
        Map<String, PlayedMatches> disqualified = new LinkedHashMap<>();
        for (Ruling ruling : list) {
            if (ruling.operation() instanceof Operation.Disqualify out) {
                disqualified.put(out.entrant(), out.playedMatches());
            }
        }
        return disqualified;
    }

    /** Ids of the stages that were extended, once for each time. */
    public List<String> extensions() {
        return list.stream()
                .<String>mapMulti((ruling, next) -> {
                    if (ruling.operation() instanceof Operation.Extend extended) {
                        next.accept(extended.stage());
                    }
                })
                .toList();
    }
}
