package dev.touchline.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.MatchSetup;
import dev.touchline.engine.Offence;
import dev.touchline.engine.Period;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import dev.touchline.engine.event.Event;
import dev.touchline.engine.event.Event.ShotResult;
import dev.touchline.engine.rulebook.Rulebook;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written down of a course of play: home attacks +x, the shots are struck in front of away's goal. */
class JournalTest {
    private static final int PASSER = 7;
    private static final int STRIKER = 9;
    private static final int MATE = 10;
    private static final int DEFENDER = MatchState.index(Side.AWAY, 3);
    private static final int GOALKEEPER = MatchState.index(Side.AWAY, 0);

    private final MatchState state = new MatchState(MatchSetup.league(Rulebook.CLASSIC_1, 1), Side.HOME);
    private final MatchJournal journal = new MatchJournal(state);

    @Test
    void aGoalHasItsScorerAndWhoPassedToHim() {
        pass(PASSER, STRIKER);
        shoot(STRIKER);
        goal(Side.HOME);

        assertThat(goalOf(Side.HOME)).isEqualTo(new Event.Goal(state.tick, Side.HOME, STRIKER, PASSER, false, false));
        assertThat(shots()).extracting(Event.Shot::result).containsExactly(ShotResult.GOAL);
    }

    @Test
    void aGoalThatIsCarriedInIsAShotToo() {
        pass(PASSER, STRIKER);
        ball(52.7, 1);
        goal(Side.HOME);

        assertThat(goalOf(Side.HOME).player()).isEqualTo(STRIKER);
        assertThat(goalOf(Side.HOME).assist()).isEqualTo(PASSER);
        assertThat(shots()).extracting(Event.Shot::result).containsExactly(ShotResult.GOAL);
    }

    @Test
    void nobodyAssistsAGoalAfterTheOpponentsHadTheBall() {
        pass(PASSER, STRIKER);
        control(DEFENDER);
        control(STRIKER);
        shoot(STRIKER);
        goal(Side.HOME);

        assertThat(goalOf(Side.HOME).assist()).isEqualTo(-1);
    }

    @Test
    void aReboundGoalFollowsTheSaveItCameFrom() {
        shoot(STRIKER);
        parry();
        shoot(MATE);
        goal(Side.HOME);

        assertThat(shots()).extracting(Event.Shot::player).containsExactly(STRIKER, MATE);
        assertThat(shots()).extracting(Event.Shot::result).containsExactly(ShotResult.SAVED, ShotResult.GOAL);
        assertThat(of(Event.Save.class)).hasSize(1);
        assertThat(of(Event.Pass.class)).isEmpty();
        assertThat(goalOf(Side.HOME).assist()).isEqualTo(-1);
    }

    @Test
    void theStrikerScoresFromHisOwnReboundByASecondShot() {
        shoot(STRIKER);
        parry();
        control(STRIKER);
        shoot(STRIKER);
        goal(Side.HOME);

        assertThat(shots()).extracting(Event.Shot::result).containsExactly(ShotResult.SAVED, ShotResult.GOAL);
    }

    @Test
    void aShotThatTheGoalkeeperOnlyDeflectsIsTheStrikersGoal() {
        shoot(STRIKER);
        parry();
        goal(Side.HOME);

        assertThat(goalOf(Side.HOME).ownGoal()).isFalse();
        assertThat(goalOf(Side.HOME).player()).isEqualTo(STRIKER);
        assertThat(of(Event.Save.class)).isEmpty();
    }

    @Test
    void aPassThatADefenderDeflectsIntoHisGoalIsHisOwnGoal() {
        kick(PASSER, 30, 20, 0, 12);
        touch(DEFENDER);
        goal(Side.HOME);

        assertThat(goalOf(Side.HOME)).isEqualTo(new Event.Goal(state.tick, Side.HOME, 3, -1, true, false));
        assertThat(shots()).isEmpty();
        assertThat(of(Event.Pass.class)).extracting(Event.Pass::receiver).containsExactly(-1);
    }

    @Test
    void aShotThatATeamMateDeflectsIsHisGoalAndTheStrikersPass() {
        shoot(STRIKER);
        touch(MATE);
        goal(Side.HOME);

        assertThat(goalOf(Side.HOME).player()).isEqualTo(MATE);
        assertThat(goalOf(Side.HOME).assist()).isEqualTo(STRIKER);
        assertThat(shots()).extracting(Event.Shot::player).containsExactly(MATE);
    }

    @Test
    void aShotThatADefenderStopsIsBlocked() {
        shoot(STRIKER);
        touch(DEFENDER);
        control(DEFENDER);

        assertThat(shots()).extracting(Event.Shot::result).containsExactly(ShotResult.BLOCKED);
    }

    @Test
    void aShotThatTheGoalkeepersBodyStopsIsSaved() {
        shoot(STRIKER);
        touch(GOALKEEPER);
        journal.stopped();

        assertThat(shots()).extracting(Event.Shot::result).containsExactly(ShotResult.SAVED);
        assertThat(of(Event.Save.class)).hasSize(1);
    }

    @Test
    void aShotThatWouldMissIsOffTargetThoughTheGoalkeeperCatchesIt() {
        kick(STRIKER, 40, 0, 20, 8);
        hold();

        assertThat(shots()).extracting(Event.Shot::result).containsExactly(ShotResult.OFF_TARGET);
        assertThat(of(Event.Save.class)).isEmpty();
    }

    @Test
    void theFlightOfTheBallAndNotItsIntentionDecidesWhetherAShotIsOnTarget() {
        ball(40, 0);
        journal.kicked(STRIKER, 20, 0, 0);
        state.touch(STRIKER);
        fly(20, 8);
        journal.moved();
        hold();

        assertThat(shots()).extracting(Event.Shot::result).containsExactly(ShotResult.OFF_TARGET);
    }

    @Test
    void aShotThatBouncesOffThePostToATeamMateHitTheFrame() {
        shoot(STRIKER);
        journal.hitFrame();
        control(MATE);

        assertThat(shots()).extracting(Event.Shot::result).containsExactly(ShotResult.WOODWORK);
        assertThat(of(Event.Pass.class)).isEmpty();
    }

    @Test
    void aPassTellsWhereItWasPlayedAndWhereItEnded() {
        kick(PASSER, 0, 5, 10, 0);
        ball(12, 6);
        control(STRIKER);

        assertThat(of(Event.Pass.class))
                .containsExactly(new Event.Pass(state.tick, Side.HOME, PASSER, STRIKER, 0, 5, 12, 6));
    }

    @Test
    void aPassThatLeavesTheFieldEndsThere() {
        kick(PASSER, 0, 30, 5, 10);
        ball(2, 34.2);
        journal.stopped();

        assertThat(of(Event.Pass.class))
                .containsExactly(new Event.Pass(state.tick, Side.HOME, PASSER, -1, 0, 30, 2, 34.2));
    }

    @Test
    void aPassToAPlayerWhoIsOffsideIsNotCompleted() {
        kick(PASSER, 20, 0, 15, 3);
        state.offsidePositions = 1 << STRIKER;
        control(STRIKER);
        journal.stopped();
        journal.punished(new Offence.Offside(Side.HOME, STRIKER, 30, 2));

        assertThat(of(Event.Pass.class)).extracting(Event.Pass::receiver).containsExactly(-1);
        assertThat(of(Event.Offside.class)).containsExactly(new Event.Offside(state.tick, Side.HOME, STRIKER, 30, 2));
    }

    @Test
    void whatAnOffsidePlayerShootsAtOnceIsNoShot() {
        kick(PASSER, 20, 0, 15, 3);
        state.offsidePositions = 1 << STRIKER;
        shoot(STRIKER);
        journal.stopped();

        assertThat(shots()).isEmpty();
        assertThat(of(Event.Pass.class)).extracting(Event.Pass::receiver).containsExactly(-1);
    }

    @Test
    void aPlayerWhoRunsAfterHisOwnKickPassesToNobody() {
        kick(PASSER, 0, 0, 10, 0);
        control(PASSER);
        journal.stopped();

        assertThat(of(Event.Pass.class)).isEmpty();
    }

    @Test
    void aPenaltyKickIsAShotWhereverItIsAimed() {
        state.restart = RestartKind.PENALTY;
        kick(STRIKER, 41.5, 0, 2, 15);
        state.restart = null;
        control(MATE);

        assertThat(shots()).hasSize(1).first().matches(Event.Shot::penalty);
    }

    @Test
    void aGoalStraightFromAPenaltyKickSaysSo() {
        state.restart = RestartKind.PENALTY;
        shoot(STRIKER);
        state.restart = null;
        goal(Side.HOME);

        assertThat(goalOf(Side.HOME).penalty()).isTrue();
    }

    @Test
    void aGoalFromTheReboundOfAPenaltyIsNone() {
        state.restart = RestartKind.PENALTY;
        shoot(STRIKER);
        state.restart = null;
        parry();
        shoot(MATE);
        goal(Side.HOME);

        assertThat(goalOf(Side.HOME).penalty()).isFalse();
    }

    @Test
    void kicksOfTheShootOutAreNeitherShotsNorSaves() {
        state.period = Period.SHOOT_OUT;
        state.restart = RestartKind.PENALTY;
        shoot(STRIKER);
        parry();
        journal.shootOutKick(Side.HOME, STRIKER, false);

        assertThat(journal.events()).containsExactly(new Event.ShootOutKick(state.tick, Side.HOME, STRIKER, false));
    }

    @Test
    void aHeaderWonAgainstAnOpponentInReachIsAnAerialDuel() {
        ball(40, 0);
        state.ballZ = 2;
        stand(DEFENDER, 40.5, 0);
        stand(GOALKEEPER, 40, 0.9);
        journal.kicked(STRIKER, 10, 0, 0);

        assertThat(of(Event.AerialDuel.class)).containsExactly(new Event.AerialDuel(state.tick, Side.HOME, STRIKER, 3));
    }

    @Test
    void aHeaderWithNobodyNearIsNoDuel() {
        ball(40, 0);
        state.ballZ = 2;
        stand(DEFENDER, 45, 0);
        journal.kicked(STRIKER, 10, 0, 0);
        journal.stopped();

        assertThat(of(Event.AerialDuel.class)).isEmpty();
        assertThat(shots()).extracting(Event.Shot::headed).containsExactly(true);
    }

    @Test
    void aThrowInIsNoHeader() {
        state.restart = RestartKind.THROW_IN;
        ball(40, 34);
        state.ballZ = 1.8;
        stand(DEFENDER, 40, 33.5);
        journal.kicked(STRIKER, 0, -8, 0);

        assertThat(of(Event.AerialDuel.class)).isEmpty();
    }

    @Test
    void aTackleThatIsAFoulIsNotWon() {
        state.offence = new Offence.Foul(Side.AWAY, 3, STRIKER, 1.2, 30, 2);
        journal.tackled(DEFENDER, STRIKER, true);
        journal.tackled(MatchState.index(Side.AWAY, 4), STRIKER, true);

        assertThat(of(Event.Tackle.class)).extracting(Event.Tackle::won).containsExactly(false, true);
    }

    @Test
    void aFoulTellsWhere() {
        journal.punished(new Offence.Foul(Side.AWAY, 3, STRIKER, 1.2, 30, 2));

        assertThat(of(Event.Foul.class)).containsExactly(new Event.Foul(state.tick, Side.AWAY, 3, STRIKER, 1.2, 30, 2));
    }

    private void pass(int from, int to) {
        kick(from, 20, 0, 5, 8);
        control(to);
    }

    /** At the middle of the goal, from twelve metres. */
    private void shoot(int player) {
        kick(player, 40.5, 0, 25, 0);
    }

    private void kick(int player, double x, double y, double vx, double vy) {
        ball(x, y);
        journal.kicked(player, vx, vy, 0);
        state.owner = MatchState.NOBODY;
        state.touch(player);
        fly(vx, vy);
        journal.moved();
    }

    private void control(int player) {
        state.give(player, false);
        journal.gained(player);
    }

    private void touch(int player) {
        state.touch(player);
        journal.spilled(player);
    }

    private void parry() {
        state.touch(GOALKEEPER);
        journal.saved(GOALKEEPER, false);
    }

    private void hold() {
        state.give(GOALKEEPER, true);
        journal.saved(GOALKEEPER, true);
    }

    private void goal(Side side) {
        journal.goal(side);
    }

    private void ball(double x, double y) {
        state.ballX = x;
        state.ballY = y;
    }

    private void fly(double vx, double vy) {
        state.ballVx = vx;
        state.ballVy = vy;
        state.ballVz = 0;
    }

    private void stand(int player, double x, double y) {
        state.x[player] = x;
        state.y[player] = y;
    }

    private List<Event.Shot> shots() {
        return of(Event.Shot.class);
    }

    private Event.Goal goalOf(Side side) {
        return of(Event.Goal.class).stream()
                .filter(goal -> goal.side() == side)
                .findFirst()
                .orElseThrow();
    }

    private <E extends Event> List<E> of(Class<E> type) {
        return journal.events().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
