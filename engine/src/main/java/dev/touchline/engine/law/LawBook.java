package dev.touchline.engine.law;

import java.util.List;

/** The laws in the order in which they are asked after every tick; a later law sees what an earlier one ruled. */
public final class LawBook {
    private LawBook() {}

    /** All laws of the game. */
    public static List<Law> complete() {
        return List.of(
                new FailureLaw(),
                new GoalLaw(),
                new FoulLaw(),
                new OffsideLaw(),
                new BackPassLaw(),
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
