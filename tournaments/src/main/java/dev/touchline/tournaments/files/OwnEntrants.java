package dev.touchline.tournaments.files;

import dev.touchline.tournaments.entrants.Entrant;
import java.util.List;
import java.util.Map;

/** Entrants that are written out in the file, each with what plays for it. */
enum OwnEntrants implements EntrantReader {
    ALLOWED;

    @Override
    public List<String> fields() {
        return List.of("id", "name", "provider", "rating", "policy");
    }

    @Override
    public Entrant read(YamlField item, Map<String, YamlField> fields) {
        return new Entrant(
                EntrantReader.required(item, fields, "id").text(),
                EntrantReader.required(item, fields, "name").text(),
                EntrantReader.required(item, fields, "rating").rating(),
                EntrantReader.required(item, fields, "provider").text());
    }

    @Override
    public long greatestSeed() {
        return Long.MAX_VALUE;
    }

    @Override
    public boolean mayBeLeftOut() {
        return true;
    }
}
