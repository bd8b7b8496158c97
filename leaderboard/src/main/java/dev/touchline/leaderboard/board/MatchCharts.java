package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.match.FuelUse;
import dev.touchline.leaderboard.match.MatchDetail;
import dev.touchline.leaderboard.match.MatchEvent;
import dev.touchline.leaderboard.match.Shot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The charts of a match as they are drawn: places along the match are in per cent of its ticks, heights in per cent of the
 * chart from its top.
 *
 * @param bars the momentum, minute by minute
 * @param breaks where the periods begin after the first
 * @param homeSteps path of home's expected goals added up, in a square of 100 by 100
 * @param awaySteps the same of away's
 * @param most expected goals at the top of the chart
 * @param homeTotal expected goals of home at the end
 */
record MatchCharts(
        List<Bar> bars,
        List<Mark> goals,
        List<String> breaks,
        String homeSteps,
        String awaySteps,
        List<Mark> shots,
        int most,
        String homeTotal,
        String awayTotal) {

    /** A minute of momentum: home's rise from the middle, away's hang from it. */
    record Bar(String side, String x, String width, String y, String height) {}

    /** A goal or a shot, which leads to its tick; text is for people. */
    record Mark(String type, String side, int tick, String x, String y, String text) {}

    static MatchCharts of(MatchDetail detail, List<MatchEvent> events, int ticks) {
        int last = Math.max(ticks, 1);
        double home = total(detail.shots(), "home");
        double away = total(detail.shots(), "away");
        int most = Math.max(1, (int) Math.ceil(Math.max(home, away)));
        return new MatchCharts(
                bars(detail.momentum(), last),
                goals(events, last),
                breaks(events, last),
                steps(detail.shots(), "home", last, most),
                steps(detail.shots(), "away", last, most),
                shots(detail.shots(), last, most),
                most,
                text(home, 2),
                text(away, 2));
    }

    /** A line of the fuel of a call, minute by minute, in a square of 100 by 100 whose top is what a call may take. */
    static String fuel(FuelUse fuel) {
        StringBuilder path = new StringBuilder();
        int minutes = fuel.perMinute().size();
        for (int minute = 0; minute < minutes; minute++) {
            double height = Math.min(100, 100.0 * fuel.perMinute().get(minute) / fuel.perCall());
            path.append(minute == 0 ? 'M' : 'L')
                    .append(text(100.0 * minute / Math.max(1, minutes - 1), 2))
                    .append(' ')
                    .append(text(100 - height, 2));
        }
        return path.toString();
    }

    private static List<Bar> bars(List<Double> momentum, int last) {
        List<Bar> bars = new ArrayList<>();
        for (int minute = 0; minute < momentum.size(); minute++) {
            double value = momentum.get(minute);
            double from = 100.0 * minute * MatchDetail.TICKS_PER_MINUTE / last;
            double width = Math.min(100.0 * MatchDetail.TICKS_PER_MINUTE / last, 100 - from);
            double height = 50 * Math.min(1, Math.abs(value));
            bars.add(new Bar(
                    value >= 0 ? "home" : "away",
                    percent(from),
                    percent(width * 0.8),
                    percent(value >= 0 ? 50 - height : 50),
                    percent(height)));
        }
        return bars;
    }

    private static List<Mark> goals(List<MatchEvent> events, int last) {
        return events.stream()
                .filter(event -> event.type().equals("goal") && event.side() != null)
                .map(goal -> {
                    String side = "home".equals(goal.side()) ? "home" : "away";
                    String y = percent(side.equals("home") ? 6 : 94);
                    return new Mark(
                            "goal",
                            side,
                            goal.tick(),
                            percent(100.0 * goal.tick() / last),
                            y,
                            goal.when() + "′ " + goal.text());
                })
                .toList();
    }

    private static List<String> breaks(List<MatchEvent> events, int last) {
        return events.stream()
                .filter(event -> event.type().equals("period_started") && event.tick() > 0)
                .map(event -> percent(100.0 * event.tick() / last))
                .toList();
    }

    private static String steps(List<Shot> shots, String side, int last, int most) {
        StringBuilder path = new StringBuilder("M0 100");
        double sum = 0;
        for (Shot shot : inOrder(shots)) {
            if (shot.side().equals(side)) {
                sum += shot.expectedGoals();
                path.append('H').append(text(100.0 * shot.tick() / last, 2));
                path.append('V').append(text(100 - 100 * sum / most, 2));
            }
        }
        return path.append("H100").toString();
    }

    private static List<Mark> shots(List<Shot> shots, int last, int most) {
        List<Mark> marks = new ArrayList<>();
        double home = 0;
        double away = 0;
        for (Shot shot : inOrder(shots)) {
            boolean isHome = shot.side().equals("home");
            home += isHome ? shot.expectedGoals() : 0;
            away += isHome ? 0 : shot.expectedGoals();
            String text = "%s′ number %d: %s, %s expected goals"
                    .formatted(
                            shot.when(), shot.player(), shot.result().replace('_', ' '), text(shot.expectedGoals(), 2));
            marks.add(new Mark(
                    shot.result(),
                    shot.side(),
                    shot.tick(),
                    percent(100.0 * shot.tick() / last),
                    percent(100 - 100 * (isHome ? home : away) / most),
                    text));
        }
        return marks;
    }

    /** A shot is told when its fate is known; the next may have been struck before that. */
    private static List<Shot> inOrder(List<Shot> shots) {
        return shots.stream()
                .sorted((one, other) -> Integer.compare(one.tick(), other.tick()))
                .toList();
    }

    private static double total(List<Shot> shots, String side) {
        return shots.stream()
                .filter(shot -> shot.side().equals(side))
                .mapToDouble(Shot::expectedGoals)
                .sum();
    }

    private static String percent(double value) {
        return text(value, 2) + "%";
    }

    private static String text(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
