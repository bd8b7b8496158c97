package dev.touchline.leaderboard.pretend;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchline.leaderboard.policy.PolicySource;
import dev.touchline.leaderboard.season.BundledEntrant;
import dev.touchline.leaderboard.season.BundledEntrants;
import dev.touchline.leaderboard.storage.Sha256;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Entrants whose names are as hostile as the rules of entry allow. */
@Alternative
@Priority(1)
@ApplicationScoped
public class SixteenPretenders implements BundledEntrants {
    @Override
    public List<BundledEntrant> all() {
        return IntStream.rangeClosed(1, 16).mapToObj(SixteenPretenders::entrant).toList();
    }

    @Override
    public SortedMap<String, Double> referenceElo() {
        return new TreeMap<>(Map.of("pretender-3", 1100.0, "pretender-4", 1200.0));
    }

    @Override
    public String rulebook() {
        return "classic-1";
    }

    private static BundledEntrant entrant(int number) {
        String name = number == 1 ? "<script>alert(1)</script> & Co" : "Pretenders " + number;
        String source = "def act(observation):\n    return [%d]\n".formatted(number);
        PolicySource policy = new PolicySource(
                "python", Sha256.of(source.getBytes(UTF_8)).hex(), new TreeMap<>(Map.of("policy.py", source)));
        return new BundledEntrant("pretender-" + number, name, "Test <b>bench</b>", 1000 + number, policy);
    }
}
