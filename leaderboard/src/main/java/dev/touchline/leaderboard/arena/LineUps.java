package dev.touchline.leaderboard.arena;

import dev.touchline.engine.Period;
import dev.touchline.engine.Side;
import dev.touchline.engine.event.Event;
import dev.touchline.engine.replay.Replay;
import dev.touchline.leaderboard.match.PlayerLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each player of one side did. */
final class LineUps {
    private static final int TEAM_SIZE = 11;

    private final Side side;
    private final int[] goals = new int[TEAM_SIZE];
    private final int[] assists = new int[TEAM_SIZE];
    private final int[] shots = new int[TEAM_SIZE];
    private final int[] passes = new int[TEAM_SIZE];
    private final int[] passesCompleted = new int[TEAM_SIZE];
    private final int[] tacklesWon = new int[TEAM_SIZE];
    private final int[] fouls = new int[TEAM_SIZE];
    private final @Nullable String[] cards = new String[TEAM_SIZE];
    private final @Nullable Integer[] offAt = new Integer[TEAM_SIZE];

    private LineUps(Side side) {
        this.side = side;
    }

    /** The players of a side who began the match, by number. */
    static List<PlayerLine> of(Side side, List<Event> events, Replay replay) {
        LineUps tally = new LineUps(side);
        events.forEach(tally::count);
        return tally.lines(replay);
    }

    private void count(Event event) {
        switch (event) {
            case Event.Goal goal
            when goal.side() == side && !goal.ownGoal() -> {
                add(goals, goal.player());
                add(assists, goal.assist());
            }
            case Event.Shot shot when shot.side() == side -> add(shots, shot.player());
            case Event.Pass pass
            when pass.side() == side -> {
                add(passes, pass.player());
                add(passesCompleted, pass.receiver() < 0 ? -1 : pass.player());
            }
            case Event.Tackle tackle when tackle.side() == side && tackle.won() -> add(tacklesWon, tackle.player());
            case Event.Foul foul when foul.side() == side -> add(fouls, foul.player());
            case Event.Booking booking
            when booking.side() == side -> {
                cards[booking.player()] = Details.word(booking.card());
                if (booking.card().sendsOff()) {
                    offAt[booking.player()] = booking.tick();
                }
            }
            case Event other -> {
                // Not counted.
            }
        }
    }

    private static void add(int[] counts, int number) {
        if (number >= 0) {
            counts[number]++;
        }
    }

    private List<PlayerLine> lines(Replay replay) {
        int first = side == Side.HOME ? 0 : TEAM_SIZE;
        List<PlayerLine> lines = new ArrayList<>();
        for (int number = 0; number < TEAM_SIZE; number++) {
            int row = first + number;
            if (replay.onPitch(0, row)) {
                double[] place = meanPlace(replay, row);
                lines.add(new PlayerLine(
                        number,
                        lines.isEmpty(),
                        Details.rounded(place[0], 1),
                        Details.rounded(place[1], 1),
                        goals[number],
                        assists[number],
                        shots[number],
                        passes[number],
                        passesCompleted[number],
                        tacklesWon[number],
                        fouls[number],
                        cards[number],
                        offAt[number],
                        replay.stamina(replay.frames() - 1, row)));
            }
        }
        return lines;
    }

    /** While the ball is in play and he is on the pitch, as his side attacks towards +x. */
    private double[] meanPlace(Replay replay, int row) {
        double x = 0;
        double y = 0;
        int counted = 0;
        for (int frame = 0; frame < replay.frames(); frame++) {
            Period period = replay.period(frame);
            if (period != Period.SHOOT_OUT && replay.inPlay(frame) && replay.onPitch(frame, row)) {
                int turn = side == Side.HOME ? period.homeAttack() : -period.homeAttack();
                x += turn * replay.playerX(frame, row);
                y += turn * replay.playerY(frame, row);
                counted++;
            }
        }
        return new double[] {counted == 0 ? 0 : x / counted, counted == 0 ? 0 : y / counted};
    }
}
