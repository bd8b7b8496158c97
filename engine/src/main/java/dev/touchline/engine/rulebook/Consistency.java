package dev.touchline.engine.rulebook;

/** Constants that must fit each other; each alone is within its range already. */
final class Consistency {
    private Consistency() {}

    static void check(Pitch pitch) {
        atMost(
                "pitch.goalWidth with its posts",
                pitch.goalWidth() + 4 * pitch.postRadius(),
                "pitch.goalAreaWidth",
                pitch.goalAreaWidth());
        atMost("pitch.goalAreaWidth", pitch.goalAreaWidth(), "pitch.penaltyAreaWidth", pitch.penaltyAreaWidth());
        atMost("pitch.penaltyAreaWidth", pitch.penaltyAreaWidth(), "pitch.width", pitch.width());
        atMost("pitch.goalAreaDepth", pitch.goalAreaDepth(), "pitch.penaltySpot", pitch.penaltySpot());
        atMost("pitch.penaltySpot", pitch.penaltySpot(), "pitch.penaltyAreaDepth", pitch.penaltyAreaDepth());
        atMost("pitch.penaltyAreaDepth", pitch.penaltyAreaDepth(), "half of pitch.length", pitch.halfLength());
    }

    static void check(Movement movement, BallPhysics ball, Control control, Keeping keeping) {
        atMost("movement.carrySpeed", movement.carrySpeed(), "movement.maxSpeed", movement.maxSpeed());
        atMost("movement.holdSpeed", movement.holdSpeed(), "movement.maxSpeed", movement.maxSpeed());
        // Else the ball would bounce off a body that means to take it.
        atMost(
                "movement.bodyRadius with ball.radius",
                movement.bodyRadius() + ball.radius(),
                "control.reach",
                control.reach());
        atMost("control.carryDistance", control.carryDistance(), "control.reach", control.reach());
        below("control.cleanSpeed", control.cleanSpeed(), "control.hopelessSpeed", control.hopelessSpeed());
        below("keeping.safeSpeed", keeping.safeSpeed(), "keeping.hopelessSpeed", keeping.hopelessSpeed());
        atMost("control.reach", control.reach(), "keeping.reach", keeping.reach());
    }

    static void check(Kicking kicking, Tackling tackling) {
        below("kicking.footHeight", kicking.footHeight(), "kicking.headHeight", kicking.headHeight());
        atMost("kicking.headSpeed", kicking.headSpeed(), "kicking.maxSpeed", kicking.maxSpeed());
        atMost("kicking.throwSpeed", kicking.throwSpeed(), "kicking.maxSpeed", kicking.maxSpeed());
        atMost("tackling.behindChance", tackling.behindChance(), "tackling.frontChance", tackling.frontChance());
    }

    static void check(Fouls fouls, Failures failures) {
        atMost("fouls.foulSeverity", fouls.foulSeverity(), "fouls.yellowSeverity", fouls.yellowSeverity());
        atMost(
                "fouls.yellowSeverity",
                fouls.yellowSeverity(),
                "fouls.secondYellowSeverity",
                fouls.secondYellowSeverity());
        atMost("fouls.secondYellowSeverity", fouls.secondYellowSeverity(), "fouls.redSeverity", fouls.redSeverity());
        atMost("failures.consecutiveCalls", failures.consecutiveCalls(), "failures.totalCalls", failures.totalCalls());
    }

    private static void atMost(String field, double value, String limit, double most) {
        if (value > most) {
            throw new InvalidRulebook(
                    "%s: %s is more than %s, %s; it must be at most that".formatted(field, value, limit, most));
        }
    }

    private static void below(String field, double value, String limit, double most) {
        if (value >= most) {
            throw new InvalidRulebook(
                    "%s: %s is not less than %s, %s; it must be".formatted(field, value, limit, most));
        }
    }
}
