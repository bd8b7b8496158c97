package dev.touchline.leaderboard.cup;

import dev.touchline.arena.InvalidInput;
import dev.touchline.arena.policy.PolicyReference;
import dev.touchline.leaderboard.arena.ArenaOrders;
import dev.touchline.leaderboard.arena.BundledTeams;
import dev.touchline.leaderboard.season.BundledEntrant;
import dev.touchline.leaderboard.season.SampleCup;
import dev.touchline.sandbox.Program;
import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.files.TournamentFile;
import dev.touchline.tournaments.regulations.Regulations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who plays for what: regulations, entrants and the program of each.
 *
 * @param id begins the names of bundles
 * @param programs in the order of the entrants
 * @param notes what whoever plays it should know
 */
public record CupField(
        String id,
        Regulations regulations,
        String rulebook,
        List<Entrant> entrants,
        List<Program> programs,
        long seed,
        List<String> notes) {
    /** Of a file that gives none; any other is as good. */
    private static final long USUAL_SEED = 1;

    private static final BundledTeams BUNDLED = new BundledTeams();

    public CupField {
        entrants = List.copyOf(entrants);
        programs = List.copyOf(programs);
        notes = List.copyOf(notes);
    }

    /** The sample cup among the bundled policies. */
    public static CupField sample(@Nullable Long seed) {
        Regulations regulations = Regulations.sampleCup();
        return bundled(SampleCup.ID, regulations, seed == null ? SampleCup.SEED : seed, List.of());
    }

    /**
     * What a tournament file says; bundled policies where it lists no entrants.
     *
     * @param id letters, digits and hyphens
     * @param folder where relative paths of policies begin
     * @param seed instead of the file's; null to take the file's
     * @throws InvalidInput when an entrant has no policy, or it cannot be loaded; with file, line and field
     */
    public static CupField of(String id, TournamentFile file, Path folder, @Nullable Long seed) {
        List<String> notes = new ArrayList<>();
        Long given = seed == null ? file.seed() : seed;
        if (given == null) {
            notes.add("seed " + USUAL_SEED + ", because neither the file nor --seed names one");
        }
        if (file.calendar() != null) {
            notes.add("the calendar is left aside: without a server matches are played as they become possible");
        }
        long chosen = given == null ? USUAL_SEED : given;
        if (file.entrants().isEmpty()) {
            notes.add("the file lists no entrants: " + file.regulations().entrants() + " of the bundled policies play");
            return bundled(id, file.regulations(), chosen, notes);
        }
        List<Program> programs = file.entrants().stream()
                .map(entrant -> program(entrant, file, folder))
                .toList();
        return new CupField(id, file.regulations(), BUNDLED.rulebook(), file.entrants(), programs, chosen, notes);
    }

    private static Program program(Entrant entrant, TournamentFile file, Path folder) {
        TournamentFile.@Nullable PolicyText policy = file.policies().get(entrant.id());
        if (policy == null) {
            throw new InvalidInput(
                    "entrant %s has no policy: add the field policy with @ref1 or a path".formatted(entrant.id()));
        }
        String reference = policy.text().startsWith("@")
                ? policy.text()
                : folder.resolve(policy.text()).toString();
        try {
            return PolicyReference.load(reference).program();
        } catch (InvalidInput unfit) {
            throw new InvalidInput(policy.where() + ": " + unfit.getMessage());
        }
    }

    /** Bundled teams, again from the first where there are fewer than places; those the regulations name come first. */
    private static CupField bundled(String id, Regulations regulations, long seed, List<String> notes) {
        List<BundledEntrant> teams = BUNDLED.all();
        List<String> named = regulations.namedEntrants();
        List<Entrant> entrants = new ArrayList<>();
        List<Program> programs = new ArrayList<>();
        for (int place = 0; place < regulations.entrants(); place++) {
            BundledEntrant team = teams.get(place % teams.size());
            int again = place / teams.size() + 1;
            String entrantId = place < named.size() ? named.get(place) : team.id() + (again == 1 ? "" : "-" + again);
            String name = place < named.size() ? entrantId : team.name() + (again == 1 ? "" : " " + again);
            entrants.add(new Entrant(entrantId, name, team.rating(), team.provider()));
            programs.add(ArenaOrders.program(team.policy()));
        }
        return new CupField(id, regulations, BUNDLED.rulebook(), entrants, programs, seed, notes);
    }

    /** The place of each entrant's program, by entrant id. */
    Map<String, Long> policyNumbers() {
        Map<String, Long> numbers = new LinkedHashMap<>();
        for (Entrant entrant : entrants) {
            numbers.put(entrant.id(), (long) numbers.size());
        }
        return numbers;
    }
}
