package dev.touchline.arena.match;

import dev.touchline.arena.policy.Policy;
import dev.touchline.engine.CallResult;
import dev.touchline.engine.MatchSetup;
import dev.touchline.engine.MatchView;
import dev.touchline.engine.Rejection;
import dev.touchline.engine.Side;
import dev.touchline.engine.TeamController;
import dev.touchline.engine.TieRule;
import dev.touchline.engine.bundle.FuelLog;
import dev.touchline.engine.observation.CommandLayout;
import dev.touchline.engine.observation.CommandSheet;
import dev.touchline.engine.play.Match;
import dev.touchline.engine.play.MatchListener;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds one rehearsal inside a worker. The policy is home throughout, so that a lost worker tells who was to blame. */
final class RehearsalRunner {
    private static final long SEED = 1;
    private static final int WARM_UP_CALLS = 100;
    private static final int MOST_FAILURES = 20;

    private final TeamLoader teams;
    private final Rehearsal rehearsal;
    private final Map<String, RehearsalReport.Failure> failures = new LinkedHashMap<>();
    private final Map<Rejection, Integer> rejections = new EnumMap<>(Rejection.class);
    private final CallTimes times = new CallTimes();
    private @Nullable String fatal;
    private final Map<String, Long> fuel = new LinkedHashMap<>();
    private String printed = "";
    private long loadFuel;
    private long mostFuel;
    private int calls;

    RehearsalRunner(TeamLoader teams, Rehearsal rehearsal) {
        this.teams = teams;
        this.rehearsal = rehearsal;
    }

    RehearsalReport run() {
        List<SituationAnswer> first = answers(true);
        List<SituationAnswer> second = answers(false);
        List<String> unsteady = SituationAnswer.differing(rehearsal.situations(), first, second);
        for (Policy opponent : rehearsal.opponents()) {
            if (fatal == null) {
                play(opponent);
            }
        }
        return new RehearsalReport(
                fatal,
                calls,
                failures.values().stream().limit(MOST_FAILURES).toList(),
                unsteady,
                rejections,
                times.medianMicros(),
                times.slowestMicros(),
                fuel,
                loadFuel,
                mostFuel,
                printed);
    }

    private List<SituationAnswer> answers(boolean reported) {
        List<SituationAnswer> answers = new ArrayList<>();
        try (TeamLoader.Team team = home()) {
            for (Rehearsal.Situation situation : rehearsal.situations()) {
                double[] commands = new double[CommandLayout.LENGTH];
                CallResult result = team.controller().act(situation.observation(), commands);
                if (reported) {
                    called(result, "situation '" + situation.name() + "'");
                }
                if (fatal != null) {
                    break;
                }
                answers.add(SituationAnswer.of(result, commands));
            }
            if (reported) {
                note(team.fuel());
            }
            if (team.guest() != null && reported) {
                printed = team.guest().output();
            }
        }
        return answers;
    }

    /** What each situation took, none of it out of what another left. */
    private void note(FuelLog log) {
        loadFuel = log.load();
        long[] calls = log.calls();
        for (int i = 0; i < calls.length; i++) {
            fuel.put(rehearsal.situations().get(i).name(), calls[i]);
        }
    }

    private void play(Policy opponent) {
        MatchSetup setup = new MatchSetup(rehearsal.rulebook(), SEED, false, TieRule.EXTRA_TIME_AND_SHOOT_OUT);
        try (TeamLoader.Team home = home();
                TeamLoader.Team away = teams.load(opponent, Side.AWAY, rehearsal.rulebook(), SEED)) {
            TeamController timed = (observation, commands) -> {
                long start = System.nanoTime();
                CallResult result = home.controller().act(observation, commands);
                times.add(System.nanoTime() - start);
                return result;
            };
            new Match(setup, timed, away.controller(), new Notes(opponent.name())).play();
            mostFuel = Math.max(mostFuel, home.fuel().most());
        }
    }

    private TeamLoader.Team home() {
        return teams.load(rehearsal.policy(), Side.HOME, rehearsal.rulebook(), SEED);
    }

    private void called(CallResult result, String where) {
        calls++;
        switch (result) {
            case CallResult.Answered() -> {}
            case CallResult.Failed(String message) -> failed(message, where);
            case CallResult.Fatal(String message) -> {
                failed(message, where);
                fatal = message;
            }
        }
    }

    private void failed(String message, String where) {
        failures.merge(
                message,
                new RehearsalReport.Failure(message, where, 1),
                (known, one) -> new RehearsalReport.Failure(message, known.where(), known.times() + 1));
    }

    /** Notes what the home side's calls and commands come to. */
    private final class Notes implements MatchListener {
        private final String opponent;

        Notes(String opponent) {
            this.opponent = opponent;
        }

        @Override
        public void called(int tick, Side side, CallResult result, CommandSheet sheet) {
            if (side == Side.HOME) {
                RehearsalRunner.this.called(result, "match against %s, tick %d".formatted(opponent, tick));
            }
        }

        @Override
        public void ticked(MatchView match) {
            for (int number = 0; number < MatchView.TEAM_SIZE; number++) {
                Rejection reason = match.rejection(Side.HOME, number);
                if (reason != Rejection.NONE) {
                    rejections.merge(reason, 1, Integer::sum);
                }
            }
        }
    }

    /** How long calls took. */
    private static final class CallTimes {
        private long[] nanos = new long[1024];
        private int count;

        void add(long time) {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * count);
            }
            nanos[count++] = time;
        }

        long medianMicros() {
            long[] sorted = warm();
            return sorted.length == 0 ? 0 : sorted[sorted.length / 2] / 1000;
        }

        long slowestMicros() {
            long[] sorted = warm();
            return sorted.length == 0 ? 0 : sorted[sorted.length - 1] / 1000;
        }

        private long[] warm() {
            long[] sorted = Arrays.copyOfRange(nanos, Math.min(WARM_UP_CALLS, count), count);
            Arrays.sort(sorted);
            return sorted;
        }
    }
}
