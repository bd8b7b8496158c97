package dev.touchline.engine.bundle;

import dev.touchline.engine.MatchResult;
import dev.touchline.engine.event.Event;
import dev.touchline.engine.play.Match;
import dev.touchline.engine.play.MatchListener;
import dev.touchline.engine.replay.ReplayRecorder;
import dev.touchline.engine.statistics.MatchStatistics;
import dev.touchline.engine.statistics.RejectedCommands;
import dev.touchline.engine.statistics.RejectionCounter;
import dev.touchline.engine.statistics.StatisticsCounter;
import java.util.List;

/**
 * A match played again from its recorded commands; everything shown of a match is taken from here, never from the word of
 * whoever played it.
 *
 * @param result as played again
 * @param events in order
 * @param statistics counted from events and positions
 * @param rejected commands that were not carried out
 * @param hashChain links of the state-hash chain
 * @param replay for viewers, in the format of {@link dev.touchline.engine.replay.Replay}
 * @param homeFuel what compute the home policy took, as recorded
 * @param awayFuel what compute the away policy took, as recorded
 * @param complete whether all that was recorded was played
 */
@SuppressWarnings("ArrayRecordComponent") // A file's bytes; nobody compares resimulations.
public record Resimulation(
        MatchResult result,
        List<Event> events,
        MatchStatistics statistics,
        List<RejectedCommands> rejected,
        List<String> hashChain,
        byte[] replay,
        FuelLog homeFuel,
        FuelLog awayFuel,
        boolean complete) {

    /** Plays the commands of a bundle, whatever the bundle says came of them. */
    public static Resimulation of(Bundle bundle) {
        RecordedTeam home = new RecordedTeam(bundle.homeCalls());
        RecordedTeam away = new RecordedTeam(bundle.awayCalls());
        ReplayRecorder replay = new ReplayRecorder();
        StatisticsCounter statistics =
                new StatisticsCounter(bundle.setup().rulebook().pitch());
        RejectionCounter rejections = new RejectionCounter();
        MatchListener all = MatchListener.both(replay, MatchListener.both(statistics, rejections));
        Match match = new Match(bundle.setup(), home, away, all);
        MatchResult result = match.play();
        List<Event> events = match.events();
        return new Resimulation(
                result,
                events,
                statistics.count(events),
                rejections.count(),
                match.hashChain(),
                replay.bytes(),
                bundle.homeFuel(),
                bundle.awayFuel(),
                home.isExhausted() && away.isExhausted());
    }
}
