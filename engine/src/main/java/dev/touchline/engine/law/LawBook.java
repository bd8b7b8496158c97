package dev.touchline.engine.law;

import java.util.List;

/**
 * The laws in the order in which they are asked after every tick; a later law sees what an earlier one ruled.
 *
 * <p>Offences come before goals: what a player did wrong in a tick he did before the ball crossed the line in it.
 */
public final class LawBook {
    private LawBook() {}

    /** All laws of the game. */
    public static List<Law> complete() {
        return List.of(
                new FailureLaw(),
                new FoulLaw(),
                new OffsideLaw(),
                new BackPassLaw(),
                new DoubleTouchLaw(),
                new GoalLaw(),
                new GoalKickLaw(),
                new CornerLaw(),
                new ThrowInLaw(),
                new HoldingLaw(),
                new StallingLaw(),
                new RestartTimeoutLaw(),
                new TeamSizeLaw(),
                new ShootOutKickLaw(),
                new PeriodLaw());
    }
}
