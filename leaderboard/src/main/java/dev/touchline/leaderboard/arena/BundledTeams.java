package dev.touchline.leaderboard.arena;

import dev.touchline.arena.policy.BundledPolicies;
import dev.touchline.arena.policy.Policy;
import dev.touchline.engine.rulebook.Rulebook;
import dev.touchline.leaderboard.policy.PolicySource;
import dev.touchline.leaderboard.season.BundledEntrant;
import dev.touchline.leaderboard.season.BundledEntrants;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The clubs of the sample cup: the reference teams and the other policies that come with the arena. */
@ApplicationScoped
public class BundledTeams implements BundledEntrants {
    private static final List<String> CLUBS = List.of(
            "Albion",
            "Rovers",
            "Wanderers",
            "Athletic",
            "Corinthians",
            "Dynamo",
            "Olympic",
            "Rangers",
            "Harriers",
            "Borough",
            "Mariners",
            "Argyle",
            "Alexandra",
            "Villa",
            "Orient",
            "Celtic");
    private static final double LOWEST_RATING = 1000;
    private static final double RATING_STEP = 100;

    /** A policy with its strength as the draw's pots see it. */
    private record Rated(Policy policy, double rating) {}

    @Override
    public List<BundledEntrant> all() {
        List<Rated> rated = rated();
        List<BundledEntrant> entrants = new ArrayList<>();
        for (String club : CLUBS) {
            // Where fewer policies are bundled than clubs, some clubs play alike.
            Rated plays = rated.get(entrants.size() % rated.size());
            PolicySource source = new PolicySource(
                    plays.policy().program().language().id(),
                    plays.policy().sha256(),
                    plays.policy().program().files());
            entrants.add(new BundledEntrant(
                    club.toLowerCase(Locale.ROOT),
                    club,
                    "Touchline " + plays.policy().name(),
                    plays.rating(),
                    source));
        }
        return entrants;
    }

    /** The first club of each reference team: those come first, see {@link #rated}. */
    @Override
    public SortedMap<String, Double> referenceElo() {
        SortedMap<String, Double> elo = new TreeMap<>();
        all().stream()
                .limit(BundledPolicies.referenceTeams().size())
                .forEach(club -> elo.put(club.id(), club.rating()));
        return elo;
    }

    @Override
    public String rulebook() {
        return Rulebook.CLASSIC_1.name();
    }

    /** The ladder of reference teams has an order of strength; the others begin together at its foot. */
    private static List<Rated> rated() {
        List<Policy> ladder = BundledPolicies.referenceTeams();
        Stream<Rated> references = Stream.iterate(0, step -> step < ladder.size(), step -> step + 1)
                .map(step -> new Rated(ladder.get(step), LOWEST_RATING + (step + 1) * RATING_STEP));
        Stream<Rated> others = BundledPolicies.samples().stream().map(policy -> new Rated(policy, LOWEST_RATING));
        return Stream.concat(references, others).toList();
    }
}
