package dev.touchline.leaderboard.cli;

import dev.touchline.arena.report.Json;
import dev.touchline.leaderboard.ratings.Method;
import dev.touchline.leaderboard.ratings.RatedMatch;
import dev.touchline.leaderboard.ratings.RatingRules;
import dev.touchline.leaderboard.ratings.Ratings;
import dev.touchline.leaderboard.ratings.RatingsText;
import dev.touchline.leaderboard.ratings.ResultsFile;
import dev.touchline.leaderboard.ratings.Scale;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "ratings", header = "Rate players from a file of results, with intervals and rank ranges.")
@SuppressWarnings("NullAway.Init")
final class RatingsCommand implements Callable<Integer> {
    private static final double FURTHEST_ELO = 10_000;
    private static final double LARGEST_RIDGE = 1000;

    @Parameters(
            index = "0",
            paramLabel = "FILE.csv",
            description = "player_a,player_b,score_a,score_b[,cluster][,attempt_a,attempt_b]; matches of one cluster,"
                    + " such as a pair, share their chance.")
    private Path file;

    @Option(
            names = "--method",
            defaultValue = "davidson",
            paramLabel = "METHOD",
            description =
                    "davidson (the rating of record), bradley-terry (a tie is half a win) or dixon-coles (goals).")
    private String method;

    @Option(
            names = "--anchor",
            paramLabel = "PLAYER=ELO",
            description = "A reference team of known Elo that holds the scale; may be given several times.")
    private List<String> anchors = List.of();

    @Option(
            names = "--ridge",
            defaultValue = "0",
            paramLabel = "LAMBDA",
            description = "Draws all ratings together, so that even unbeaten players get one; 0 (none) unless given.")
    private double ridge;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        Method model = Method.named(method)
                .orElseThrow(
                        () -> new BadInput("--method " + method + ": no such method; there are " + Method.labels()));
        if (!(ridge >= 0 && ridge <= LARGEST_RIDGE)) {
            throw new BadInput("--ridge " + ridge + ": permitted are numbers from 0 to 1000");
        }
        SortedMap<String, Double> references = references();
        String fileName = String.valueOf(file.getFileName());
        List<RatedMatch> matches = ResultsFile.parse(fileName, TextFile.read(file), model.countsGoals());
        RatingRules rules = RatingRules.of(model).withRidge(ridge);
        if (!references.isEmpty()) {
            requirePresent(references, matches, fileName);
            rules = rules.on(new Scale.Anchored(references));
        }
        Ratings ratings = Ratings.of(matches, rules);
        output.answer(RatingsText.of(ratings), Json.write(ratings));
        return 0;
    }

    private SortedMap<String, Double> references() {
        SortedMap<String, Double> references = new TreeMap<>();
        for (String anchor : anchors) {
            int equals = anchor.lastIndexOf('=');
            double elo = equals < 1 ? Double.NaN : elo(anchor.substring(equals + 1));
            if (!(Math.abs(elo) <= FURTHEST_ELO)) {
                throw new BadInput(
                        "--anchor " + anchor + ": write PLAYER=ELO, such as ref1=800, Elo from -10000 to 10000");
            }
            references.put(anchor.substring(0, equals), elo);
        }
        return references;
    }

    private static double elo(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException _) {
            return Double.NaN;
        }
    }

    private static void requirePresent(
            SortedMap<String, Double> references, List<RatedMatch> matches, String fileName) {
        for (String reference : references.keySet()) {
            boolean present = matches.stream()
                    .anyMatch(match ->
                            match.playerA().equals(reference) || match.playerB().equals(reference));
            if (!present) {
                throw new BadInput("--anchor " + reference + ": " + fileName + " has no player of that name");
            }
        }
    }
}
