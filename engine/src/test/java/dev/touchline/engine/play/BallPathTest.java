package dev.touchline.engine.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.engine.Side;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The ball passes neither the goal frame nor a body, however fast it is. */
class BallPathTest {

    @Property(tries = 300)
    void noShotPassesThroughTheFrame(@ForAll long seed) {
        Random random = new Random(seed);
        for (int shot = 0; shot < 40; shot++) {
            int end = random.nextBoolean() ? 1 : -1;
            double y = -6 + 12 * random.nextDouble();
            Scene scene = cleared(end).ball(end * (45 + 7 * random.nextDouble()), y, 0, 0);
            double aimY = -4.5 + 9 * random.nextDouble();
            double time = 0.15 + random.nextDouble();
            scene.state.ballVx = (end * 52.5 - scene.state.ballX) / time;
            scene.state.ballVy = (aimY - y) / time;
            scene.state.ballVz = random.nextInt(2) * (2.5 + 4 * random.nextDouble()) * (0.5 + time);

            fly(scene, 20);
        }
    }

    @Property(tries = 300)
    void noShotPassesThroughABodyWhoeverRunsWhere(@ForAll long seed) {
        Random random = new Random(seed);
        Scene scene = new Scene();
        for (int player = 0; player < MatchState.PLAYERS; player++) {
            Bodies.place(scene.state, player, 30 * random.nextDouble() - 15, 20 * random.nextDouble() - 10);
            scene.state.wantedVx[player] = 16 * random.nextDouble() - 8;
            scene.state.wantedVy[player] = 16 * random.nextDouble() - 8;
            scene.state.noTouchUntil[player] = random.nextInt(3) == 0 ? 0 : Integer.MAX_VALUE;
        }
        scene.ball(-20, 4 * random.nextDouble() - 2, 30 * random.nextDouble() + 2, 8 * random.nextDouble() - 4);

        BallPath path = fly(scene, 25);

        assertThat(path.ways()).isPositive();
    }

    @Test
    void theCheckItselfFindsABallThatWentThroughAPost() {
        Scene scene = cleared(1).ball(52, 3.72, 20, 0);
        BallPath path = new BallPath(scene.state);
        path.before();

        scene.state.ballX = 54;

        assertThatThrownBy(path::after).isInstanceOf(AssertionError.class).hasMessageContaining("through a post");
    }

    @Test
    void theCheckItselfFindsABallThatWentThroughABody() {
        Scene scene = new Scene().at(Side.HOME, 5, 1, 0).ball(0, 0, 20, 0);
        BallPath path = new BallPath(scene.state);
        path.before();

        scene.state.ballX = 2;

        assertThatThrownBy(path::after).isInstanceOf(AssertionError.class).hasMessageContaining("through player 5");
    }

    private static Scene cleared(int end) {
        Scene scene = new Scene();
        for (int player = 0; player < MatchState.PLAYERS; player++) {
            Bodies.place(scene.state, player, -end * 40, player);
        }
        return scene;
    }

    private static BallPath fly(Scene scene, int ticks) {
        BallPath path = new BallPath(scene.state);
        Bodies bodies = new Bodies();
        for (int tick = 0; tick < ticks && scene.state.exit == null; tick++) {
            path.before();
            bodies.move(scene.state, new Restart());
            scene.tick();
            path.after();
        }
        return path;
    }
}
