package dev.touchline.leaderboard.standing;

import dev.touchline.leaderboard.ratings.RatedMatch;
import dev.touchline.leaderboard.ratings.matchmaking.Advice;
import dev.touchline.leaderboard.ratings.matchmaking.Matchmaker;
import dev.touchline.leaderboard.ratings.matchmaking.Outlook;
import dev.touchline.leaderboard.ratings.matchmaking.Pairing;
import dev.touchline.leaderboard.season.BundledEntrants;
import dev.touchline.leaderboard.standing.LadderRows.Edition;
import dev.touchline.leaderboard.tournament.TournamentId;
import dev.touchline.leaderboard.tournament.TournamentJournal;
import dev.touchline.leaderboard.tournament.TournamentJournal.Entry;
import dev.touchline.tournaments.lots.Lots;
import dev.touchline.tournaments.regulations.PairsStage;
import dev.touchline.tournaments.regulations.Regulations;
import dev.touchline.tournaments.regulations.Source;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * Orders the next round of matches among all entrants when the one before is played to its end. Which, follows from the
 * seed, the number of the round, the field and the recorded results alone: whoever asks, and however often, from
 * whatever process, gets the same.
 */
@ApplicationScoped
public class StandingLadder {
    private static final String STAGE = "pair";

    private final LadderRows rows;
    private final TournamentJournal journal;
    private final BundledEntrants bundled;
    private final LadderSettings settings;
    private volatile @Nullable Edition atRest;
    private volatile @Nullable Known known;

    /** A condition, and what the rows said when it was worked out. */
    private record Known(Edition edition, LadderCondition condition) {}

    /**
     * What came of asking for more to play.
     *
     * @param ordered whether there is a new round
     * @param news a line for the operator; null when there is none
     */
    public record Turn(boolean ordered, @Nullable String news) {
        static final Turn NOTHING = new Turn(false, null);
    }

    /** @throws InvalidLadderSettings when a setting is not allowed */
    StandingLadder(LadderRows rows, TournamentJournal journal, BundledEntrants bundled, Config config) {
        this.rows = rows;
        this.journal = journal;
        this.bundled = bundled;
        this.settings = LadderSettings.read(name -> config.getOptionalValue(name, String.class));
    }

    /** A wrong setting shall not wait for the first idle moment. */
    void check(@Observes StartupEvent started) {}

    /** Orders a round if the ladder is switched on, none is under way, and the order is not known yet. */
    public Turn orderNext() {
        if (!settings.isOn()) {
            return Turn.NOTHING;
        }
        Edition seen = QuarkusTransaction.requiringNew().call(rows::edition);
        if (seen.underWay() > 0 || seen.equals(atRest)) {
            return Turn.NOTHING;
        }
        return QuarkusTransaction.requiringNew().call(this::next);
    }

    private Turn next() {
        rows.oneAtATime();
        Edition edition = rows.edition();
        Field field = rows.field();
        if (edition.underWay() > 0) {
            return Turn.NOTHING;
        }
        if (!field.canPlay()) {
            atRest = edition;
            return Turn.NOTHING;
        }
        int number = rows.latestRound() + 1;
        return switch (advise(field, number)) {
            case Advice.Play play -> {
                order(number, field, play.pairings());
                yield new Turn(
                        true,
                        "standing ladder, round " + number + ": "
                                + 2 * play.pairings().size() + " matches");
            }
            case Advice.Declared(List<String> order) ->
                rest(edition, "the order is known: " + String.join(", ", order));
            case Advice.Undecided _ -> rest(edition, "the last look is over and some neighbours are not separated");
        };
    }

    private Turn rest(Edition edition, String why) {
        atRest = edition;
        return new Turn(false, "standing ladder: " + why + "; it goes on with the next entrant or attempt");
    }

    private Advice advise(Field field, int round) {
        List<LadderMatch> matches = rows.matches(field);
        Matchmaker matchmaker =
                new Matchmaker(settings.rules(), Lots.single(settings.seed(), "pairs of round " + round));
        return matchmaker.advise(field.entrants(), comparisons(matches), moment(matches, rows.roundsOf(field)));
    }

    private void order(int number, Field field, List<Pairing> pairings) {
        List<Source> entries =
                field.entrants().stream().<Source>map(Source.Named::new).toList();
        List<PairsStage.Pair> pairs = pairings.stream()
                .map(pairing -> new PairsStage.Pair(
                        new Source.Named(pairing.entrantA()),
                        new Source.Named(pairing.entrantB()),
                        pairing.reason().name().toLowerCase(Locale.ROOT)))
                .toList();
        journal.createRound(
                number,
                bundled.rulebook(),
                new Regulations("Standing ladder, round " + number, List.of(new PairsStage(STAGE, entries, pairs))),
                field.contestants().stream()
                        .map(contestant -> new Entry(contestant.entrantId(), contestant.policyId(), 0))
                        .toList(),
                // 53 bits, so that JSON carries it exactly.
                Lots.single(settings.seed(), "round " + number) >>> 11);
    }

    /** What is known now, for showing. */
    public LadderCondition condition() {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Edition edition = rows.edition();
            Known last = known;
            if (last == null || !last.edition().equals(edition)) {
                last = new Known(edition, examine(edition));
                known = last;
            }
            return last.condition();
        });
    }

    private LadderCondition examine(Edition edition) {
        Field field = rows.field();
        int latest = rows.latestRound();
        Optional<String> round = latest == 0 ? Optional.empty() : Optional.of(TournamentId.ofRound(latest));
        LadderCondition empty = LadderCondition.empty(settings, field, latest, round.orElse(null));
        if (!field.canPlay()) {
            return empty;
        }
        List<LadderMatch> matches = rows.matches(field);
        int moment = moment(matches, rows.roundsOf(field));
        Outlook outlook = new Matchmaker(settings.rules(), settings.seed())
                .outlook(field.entrants(), comparisons(matches), moment);
        LadderCondition.Phase phase =
                edition.underWay() > 0 ? LadderCondition.Phase.OPEN : LadderCondition.Phase.of(outlook.verdict());
        return empty.with(phase, moment, outlook, Meeting.count(matches));
    }

    /** Looks at the order are counted from the first round of a field. */
    private static int moment(List<LadderMatch> matches, Set<String> roundsOfField) {
        return (int) matches.stream()
                .filter(match -> roundsOfField.contains(match.round()))
                .count();
    }

    private static List<RatedMatch> comparisons(List<LadderMatch> matches) {
        return matches.stream()
                .filter(LadderMatch::isComparison)
                .map(LadderMatch::toRated)
                .toList();
    }
}
