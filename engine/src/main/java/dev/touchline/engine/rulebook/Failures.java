package dev.touchline.engine.rulebook;

/**
 * What a failing policy costs its team.
 *
 * @param consecutiveCalls failed calls in a row that lose the match by walkover
 * @param totalCalls failed calls in a match that lose it by walkover
 * @param walkoverGoals goals by which a walkover is lost, or the score as it stands if that is worse
 */
public record Failures(int consecutiveCalls, int totalCalls, int walkoverGoals) {

    static final Failures STANDARD = new Failures(30, 100, 3);

    public Failures {
        Range.within("failures.consecutiveCalls", consecutiveCalls, 1, 5400);
        Range.within("failures.totalCalls", totalCalls, 1, 5400);
        Range.within("failures.walkoverGoals", walkoverGoals, 1, 20);
    }
}
