package dev.touchline.engine.bundle;

import dev.touchline.engine.CallResult;
import dev.touchline.engine.MatchSetup;
import dev.touchline.engine.Side;
import dev.touchline.engine.observation.CommandSheet;
import dev.touchline.engine.play.Match;
import dev.touchline.engine.play.MatchListener;

/** Records a match as it is played and makes its bundle. */
public final class BundleRecorder implements MatchListener {
    private final SideRecorder home = new SideRecorder();
    private final SideRecorder away = new SideRecorder();

    @Override
    public void called(int tick, Side side, CallResult result, CommandSheet sheet) {
        (side == Side.HOME ? home : away).add(result, sheet);
    }

    /**
     * The bundle of the match that was followed, of sides that were not metered.
     *
     * @throws IllegalStateException if the match is not over
     */
    public Bundle bundle(MatchSetup setup, Contestant homeTeam, Contestant awayTeam, Match match) {
        return bundle(setup, homeTeam, awayTeam, FuelLog.NONE, FuelLog.NONE, match);
    }

    /**
     * The bundle of the match that was followed.
     *
     * @throws IllegalStateException if the match is not over
     */
    public Bundle bundle(
            MatchSetup setup,
            Contestant homeTeam,
            Contestant awayTeam,
            FuelLog homeFuel,
            FuelLog awayFuel,
            Match match) {
        return new Bundle(
                Bundle.ENGINE,
                setup,
                homeTeam,
                awayTeam,
                home.recording(),
                away.recording(),
                homeFuel,
                awayFuel,
                match.result(),
                match.hashChain());
    }
}
