package dev.touchline.leaderboard.tournament;

import dev.touchline.leaderboard.match.MatchOrderEntity;
import dev.touchline.leaderboard.match.Playing;
import dev.touchline.leaderboard.match.ResultEntity;
import dev.touchline.tournaments.StateOfPlay;
import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.results.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sorts results that came together into those that count, those that were known, and those that are refused. An order has
 * one result: the same again changes nothing, whoever brings it; another is refused.
 */
final class Commitment {
    private final List<Finished> counted = new ArrayList<>();
    private final List<Step.Refused> refused = new ArrayList<>();
    private final Map<String, MatchOrderEntity> orders = new LinkedHashMap<>();
    private StateOfPlay state;

    Commitment(StateOfPlay before, List<Finished> finished) {
        this.state = before;
        List<String> ids = finished.stream().map(match -> match.order().id()).toList();
        MatchOrderEntity.<MatchOrderEntity>list("id in ?1", ids).forEach(row -> orders.put(row.id, row));
        List<Finished> awaited = new ArrayList<>();
        Map<String, Finished> first = new LinkedHashMap<>();
        for (Finished match : finished) {
            switch (orderOf(match).state) {
                case OPEN, LEASED -> {
                    @Nullable Finished twin = first.putIfAbsent(match.order().id(), match);
                    if (twin == null) {
                        awaited.add(match);
                    } else if (!isSame(twin, match)) {
                        refuse(match, "another result of this order came before", false);
                    }
                }
                case WITHDRAWN -> refuse(match, "its order was taken back before", false);
                case DONE, VOIDED -> compare(match);
            }
        }
        count(awaited);
    }

    StateOfPlay after() {
        return state;
    }

    List<Finished> counted() {
        return counted;
    }

    List<Step.Refused> refused() {
        return refused;
    }

    MatchOrderEntity orderOf(Finished match) {
        return Objects.requireNonNull(
                orders.get(match.order().id()), match.order().id());
    }

    /** All at once, which is usual; one by one when the regulations refuse one of them. */
    private void count(List<Finished> awaited) {
        if (awaited.isEmpty()) {
            return;
        }
        try {
            awaited.forEach(Commitment::requireOwnFixture);
            state = state.commit(awaited.stream().map(Commitment::resultOf).toList());
            counted.addAll(awaited);
        } catch (RefusedException oneOfThem) {
            for (Finished match : awaited) {
                countOne(match);
            }
        }
    }

    private void countOne(Finished match) {
        try {
            requireOwnFixture(match);
            state = state.commit(resultOf(match));
            counted.add(match);
        } catch (RefusedException unfit) {
            refuse(match, String.valueOf(unfit.getMessage()), true);
        }
    }

    private static void requireOwnFixture(Finished match) {
        Result result = match.report().result();
        if (!result.fixture().equals(match.order().code())) {
            throw new RefusedException(
                    Refusal.RESULT_INVALID,
                    "The report of " + match.order().id() + " has a result of " + result.fixture());
        }
    }

    private void compare(Finished match) {
        @Nullable ResultEntity known = ResultEntity.findById(
                new Playing(match.order().fixtureId(), match.order().run()));
        Result result = resultOf(match);
        boolean isSame = known != null
                && known.stateHash.equals(match.report().stateHash())
                && known.toResult(result.fixture()).equals(result);
        if (!isSame) {
            refuse(match, "its order has another result already", false);
        }
    }

    private void refuse(Finished match, String reason, boolean isAwaited) {
        refused.add(new Step.Refused(match, reason, isAwaited));
    }

    private static boolean isSame(Finished one, Finished other) {
        return one.report().stateHash().equals(other.report().stateHash())
                && one.report().result().equals(other.report().result());
    }

    private static Result resultOf(Finished match) {
        return match.report().result().asRun(match.order().run());
    }
}
