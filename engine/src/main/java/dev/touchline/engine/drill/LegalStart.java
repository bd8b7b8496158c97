package dev.touchline.engine.drill;

import dev.touchline.engine.Period;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import dev.touchline.engine.rulebook.Pitch;
import dev.touchline.engine.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says whether a situation can arise under a rulebook; if not, the first fault by name. */
final class LegalStart {
    /** Spots that a law fixes are met to this, metres. */
    private static final double EXACT = 1e-6;
    /** Size of the quarter circle at the corner flag, metres (IFAB Law 1). */
    private static final double CORNER_ARC = 1;
    /** Highest ball, metres. */
    private static final double HIGHEST = 50;

    private final Rulebook rulebook;
    private final Pitch pitch;
    private final StartingPosition start;

    LegalStart(Rulebook rulebook, StartingPosition start) {
        this.rulebook = rulebook;
        this.pitch = rulebook.pitch();
        this.start = start;
    }

    void check() {
        Period period = start.period();
        int length = period.ticks(rulebook.clock());
        require(
                start.periodTick() < length,
                "periodTick",
                start.periodTick(),
                "0 to %d in the %s".formatted(length - 1, period));
        for (Side side : Side.values()) {
            start.players(side).forEach(player -> checkPlayer(side, player));
        }
        checkApart();
        switch (start.ball()) {
            case BallStart.Free free -> checkFree(free);
            case BallStart.AtFeet feet -> checkAtFeet(feet);
            case BallStart.InHands hands -> checkInHands(hands.side());
            case BallStart.Restart restart -> checkRestart(restart);
        }
    }

    private void checkPlayer(Side side, PlayerStart player) {
        String who = who(side, player.number());
        within(who + ".x", player.x(), pitch.halfLength() + pitch.runOff());
        within(who + ".y", player.y(), pitch.halfWidth() + pitch.runOff());
        double speed = length(player.vx(), player.vy());
        double top = rulebook.movement().maxSpeed();
        require(speed <= top, who + ".speed", speed, "0 to %s m/s".formatted(top));
    }

    private void checkApart() {
        List<PlayerStart> all = new ArrayList<>(start.home());
        all.addAll(start.away());
        double apart = 2 * rulebook.movement().bodyRadius();
        for (int one = 0; one < all.size(); one++) {
            for (int other = one + 1; other < all.size(); other++) {
                PlayerStart a = all.get(one);
                PlayerStart b = all.get(other);
                double distance = length(a.x() - b.x(), a.y() - b.y());
                String who = who(one < start.home().size() ? Side.HOME : Side.AWAY, a.number());
                require(distance >= apart - EXACT, who + ".distance to another", distance, apart + " m or more");
            }
        }
    }

    private void checkFree(BallStart.Free ball) {
        player(ball.side(), ball.number());
        onThePitch(ball.x(), ball.y());
        require(ball.z() >= 0 && ball.z() <= HIGHEST, "ball.z", ball.z(), "0 to %s m".formatted(HIGHEST));
        double speed = length(length(ball.vx(), ball.vy()), ball.vz());
        double top = rulebook.kicking().maxSpeed();
        require(speed <= top, "ball.speed", speed, "0 to %s m/s".formatted(top));
        double apart = pitch.postRadius() + rulebook.ball().radius();
        double fromGoalLine = Math.abs(ball.x()) - pitch.halfLength();
        double fromPost = length(fromGoalLine, Math.abs(ball.y()) - pitch.goalWidth() / 2 - pitch.postRadius());
        double aboveBar = ball.z() + rulebook.ball().radius() - pitch.goalHeight() - pitch.postRadius();
        boolean besidePost = ball.z() > pitch.goalHeight() + 2 * pitch.postRadius() || fromPost >= apart;
        require(besidePost, "ball.distance to a post", fromPost, apart + " m or more");
        double fromBar = length(fromGoalLine, aboveBar);
        boolean besideBar = Math.abs(ball.y()) > pitch.goalWidth() / 2 || fromBar >= apart;
        require(besideBar, "ball.distance to a bar", fromBar, apart + " m or more");
    }

    private void checkAtFeet(BallStart.AtFeet ball) {
        PlayerStart player = player(ball.side(), ball.number());
        double speed = length(player.vx(), player.vy());
        int attack = attack(ball.side());
        double ahead = rulebook.control().carryDistance();
        onThePitch(
                player.x() + (speed > 0 ? player.vx() / speed : attack) * ahead,
                player.y() + (speed > 0 ? player.vy() / speed : 0) * ahead);
    }

    private void checkInHands(Side side) {
        PlayerStart keeper = start.players(side).stream()
                .min(Comparator.comparingInt(PlayerStart::number))
                .orElse(null);
        require(keeper != null, "ball.side", side, "a side with a goalkeeper");
        if (keeper != null) {
            onThePitch(keeper.x(), keeper.y());
            boolean inArea = -keeper.x() * attack(side) >= pitch.halfLength() - pitch.penaltyAreaDepth()
                    && Math.abs(keeper.y()) <= pitch.penaltyAreaWidth() / 2;
            String where = "(%s, %s)".formatted(keeper.x(), keeper.y());
            require(inArea, who(side, keeper.number()), where, "his own penalty area with the ball in hands");
        }
    }

    private void checkRestart(BallStart.Restart restart) {
        double x = restart.x();
        double y = restart.y();
        onThePitch(x, y);
        // In the frame of the side that restarts.
        double forward = x * attack(restart.side());
        double wide = Math.abs(y);
        double penaltySpot = pitch.halfLength() - pitch.penaltySpot();
        boolean legal = switch (restart.kind()) {
            case KICK_OFF -> length(x, y) <= EXACT;
            case THROW_IN -> wide >= pitch.halfWidth() - EXACT;
            case GOAL_KICK -> isInArea(-forward, wide, pitch.goalAreaDepth(), pitch.goalAreaWidth());
            case CORNER -> length(pitch.halfLength() - forward, pitch.halfWidth() - wide) <= CORNER_ARC;
            case DIRECT_FREE_KICK -> !isInArea(forward, wide, pitch.penaltyAreaDepth(), pitch.penaltyAreaWidth());
            case INDIRECT_FREE_KICK ->
                !isInArea(forward + EXACT, wide, pitch.goalAreaDepth(), pitch.goalAreaWidth())
                        || Math.abs(forward - pitch.halfLength() + pitch.goalAreaDepth()) <= EXACT;
            case PENALTY -> length(forward - penaltySpot, y) <= EXACT;
            case DROP_BALL -> true;
        };
        require(legal, "ball.restart", "(%s, %s)".formatted(x, y), spot(restart.kind()));
    }

    private boolean isInArea(double forward, double wide, double depth, double width) {
        return forward >= pitch.halfLength() - depth - EXACT && wide <= width / 2 + EXACT;
    }

    private static String spot(RestartKind kind) {
        return switch (kind) {
            case KICK_OFF -> "the centre spot";
            case THROW_IN -> "a touchline";
            case GOAL_KICK -> "one's own goal area";
            case CORNER -> "within a metre of a corner that one attacks";
            case DIRECT_FREE_KICK -> "the pitch but the penalty area that one attacks";
            case INDIRECT_FREE_KICK -> "the pitch but the goal area that one attacks";
            case PENALTY -> "the penalty spot that one attacks";
            case DROP_BALL -> "the pitch";
        };
    }

    private PlayerStart player(Side side, int number) {
        @Nullable PlayerStart found = start.players(side).stream()
                .filter(player -> player.number() == number)
                .findFirst()
                .orElse(null);
        if (found == null) {
            throw new InvalidDrill("drill.start.ball: %s is not on the pitch".formatted(who(side, number)));
        }
        return found;
    }

    private void onThePitch(double x, double y) {
        within("ball.x", x, pitch.halfLength());
        within("ball.y", y, pitch.halfWidth());
    }

    private int attack(Side side) {
        return side == Side.HOME ? start.period().homeAttack() : -start.period().homeAttack();
    }

    private static String who(Side side, int number) {
        return "%s player %d".formatted(StartingPosition.name(side), number);
    }

    private static double length(double x, double y) {
        return Math.sqrt(x * x + y * y);
    }

    private static void within(String field, double value, double most) {
        require(Math.abs(value) <= most, field, value, "%s to %s".formatted(-most, most));
    }

    private static void require(boolean legal, String field, Object value, String permitted) {
        if (!legal) {
            throw new InvalidDrill("drill.start.%s: %s; permitted: %s".formatted(field, value, permitted));
        }
    }
}
