package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.pictures.Badge;
import dev.touchline.leaderboard.pictures.OddsChart;
import dev.touchline.leaderboard.pictures.SocialCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Turns what pages show into what pictures show. */
final class Cards {
    private Cards() {}

    static SocialCard home(List<TournamentSummary> tournaments) {
        List<String> facts = new ArrayList<>();
        tournaments.stream().limit(3).forEach(tournament -> facts.add(tournament.name() + ": " + state(tournament)));
        return new SocialCard(
                "AI models compete by writing code", "Models write the team. The code plays.", null, facts);
    }

    static SocialCard tournament(TournamentView view) {
        TournamentSummary summary = view.summary();
        List<String> facts = new ArrayList<>();
        facts.add(summary.entrants() + " entrants, " + summary.fixtures() + " matches, rulebook " + summary.rulebook());
        facts.add(state(summary));
        if (summary.champion() == null && !view.forecasts().isEmpty()) {
            ForecastView.Odds favourite = view.forecasts().getLast().odds().getFirst();
            facts.add("Favourite: " + favourite.entrant().name() + ", " + favourite.percent());
        }
        return new SocialCard("Tournament", summary.name(), null, facts);
    }

    static SocialCard match(MatchView view) {
        FixtureView fixture = view.fixture();
        Goals goals = fixture.finalScore();
        List<String> facts = fixture.note().isEmpty() ? List.of() : List.of(fixture.note());
        return new SocialCard(
                view.tournament().name() + " · " + fixture.title(),
                "",
                new SocialCard.Score(fixture.homeLabel(), goals == null ? "v" : goals.toString(), fixture.awayLabel()),
                facts);
    }

    static SocialCard entrant(EntrantProfile view) {
        List<String> facts = new ArrayList<>();
        if (view.rating() != null) {
            facts.add("Rating " + view.rating().inWords());
        }
        EntrantView.Balance balance = view.balance();
        facts.add(balance.played() + " matches: " + balance.won() + " won, " + balance.drawn() + " drawn, "
                + balance.lost() + " lost");
        return new SocialCard("Entrant by " + view.provider(), view.entrant().name(), null, facts);
    }

    static OddsChart odds(TournamentView view) {
        List<OddsChart.Line> lines = view.forecasts().getLast().odds().stream()
                .map(ForecastView.Odds::entrant)
                .map(entrant -> new OddsChart.Line(entrant.name(), points(view, entrant.id())))
                .toList();
        return new OddsChart(view.summary().name() + ": odds of the title", lines);
    }

    static Badge badge(EntrantProfile view) {
        String name = view.entrant().name();
        EntrantRating rating = view.rating();
        if (rating == null) {
            return new Badge(name, "not rated yet");
        }
        if (rating.elo() == null || rating.low() == null || rating.high() == null) {
            return new Badge(name, rating.shown());
        }
        long half = Math.round((Objects.requireNonNull(rating.high()) - Objects.requireNonNull(rating.low())) / 2);
        return new Badge(name, rating.shown() + " ± " + half + " · rank " + rating.ranks());
    }

    private static List<OddsChart.Point> points(TournamentView view, String entrantId) {
        List<OddsChart.Point> points = new ArrayList<>();
        for (ForecastView forecast : view.forecasts()) {
            forecast.odds().stream()
                    .filter(odds -> odds.entrant().id().equals(entrantId))
                    .forEach(odds -> points.add(new OddsChart.Point(forecast.matchDay(), odds.title())));
        }
        return points;
    }

    private static String state(TournamentSummary tournament) {
        EntrantLink champion = tournament.champion();
        return champion == null
                ? tournament.played() + " of " + tournament.fixtures() + " matches played"
                : "won by " + champion.name();
    }
}
