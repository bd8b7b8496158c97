package dev.touchline.tournaments.files;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.refusal.VisibleText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Entrants that are registered elsewhere: the file gives their ids and ratings. */
record RegisteredEntrants(Function<String, Optional<Entrant>> registered) implements EntrantReader {
    /** So that JSON carries it exactly. */
    private static final long GREATEST_SEED = (1L << 53) - 1;

    @Override
    public List<String> fields() {
        return List.of("id", "rating");
    }

    @Override
    public Entrant read(YamlField item, Map<String, YamlField> fields) {
        YamlField id = EntrantReader.required(item, fields, "id");
        double rating = EntrantReader.required(item, fields, "rating").rating();
        Entrant found = registered
                .apply(id.text())
                .orElseThrow(() ->
                        id.refuse("no entrant " + VisibleText.quoted(id.text()) + " with a policy is registered here"));
        return new Entrant(found.id(), found.name(), rating, found.provider());
    }

    @Override
    public long greatestSeed() {
        return GREATEST_SEED;
    }

    @Override
    public boolean mayBeLeftOut() {
        return false;
    }
}
