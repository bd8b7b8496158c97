package dev.touchline.leaderboard.pictures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.leaderboard.storage.Sha256;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

/** What is drawn, how often, and that hostile names stay text. Pictures are left in {@code target/screenshots}. */
final class PicturesTest {
    private static final String HOSTILE = "<script>alert(1)</script> & \u202eCo \u0001\"";

    private static final List<RatingChart.Row> ROWS = IntStream.range(0, 12)
            .mapToObj(i -> new RatingChart.Row(
                    i == 0 ? HOSTILE : "Entrant number " + i,
                    1300 - 40 * i,
                    1300 - 40 * i - 30 - i,
                    1300 - 40 * i + 30))
            .toList();

    private static final List<OddsChart.Line> LINES = IntStream.range(0, 10)
            .mapToObj(i -> new OddsChart.Line(
                    i == 0 ? HOSTILE : "Entrant number " + i,
                    IntStream.rangeClosed(1, 6)
                            .mapToObj(day -> new OddsChart.Point(day, (10.0 - i) / 55 * (1 + 0.1 * ((day + i) % 3))))
                            .toList()))
            .toList();

    static Stream<Drawing> drawings() {
        return Stream.of(
                new SocialCard(
                        "Sample cup · Final",
                        "",
                        new SocialCard.Score(HOSTILE, "2–1", "B".repeat(300)),
                        List.of("after extra time")),
                new SocialCard(
                        "Tournament",
                        "A cup with a name that is long enough to need two lines, or even three of them",
                        null,
                        List.of("16 entrants", "won by X", "c", "d")),
                new RatingChart("Ratings", ROWS),
                new OddsChart("Odds", LINES));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void equalFiguresMakeEqualBytes(Drawing drawing) throws IOException {
        for (Format format : Format.values()) {
            Picture first = format.picture(drawing);
            Picture second = format.picture(drawing);

            assertThat(second.bytes()).isEqualTo(first.bytes());
            Path folder = Files.createDirectories(Path.of("target", "screenshots"));
            Files.write(
                    folder.resolve("picture-" + drawing.getClass().getSimpleName() + "-"
                            + Sha256.of(first.bytes()).hex().substring(0, 6) + "."
                            + format.name().toLowerCase(Locale.ROOT)),
                    first.bytes());
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void isAPictureOfItsSize(Drawing drawing) throws IOException {
        BufferedImage image = ImageIO.read(
                new ByteArrayInputStream(Format.PNG.picture(drawing).bytes()));

        assertThat(image.getWidth()).isEqualTo(drawing.width());
        assertThat(image.getHeight()).isEqualTo(drawing.height());
        assertThat(coloursOf(image)).isGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void hostileNamesStayTextInSvg(Drawing drawing) throws Exception {
        Document document = parse(Format.SVG.picture(drawing).bytes());

        assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getElementsByTagName("text").getLength()).isPositive();
    }

    @Test
    void theCardIsAsLargeAsNetworksAskFor() {
        Drawing card = drawings().findFirst().orElseThrow();

        assertThat(List.of(card.width(), card.height())).containsExactly(1200, 630);
    }

    @Test
    void aBadgeHasOneHeightAndEscapesItsText() throws Exception {
        byte[] bytes = new Badge(HOSTILE, "1043 ± 42 · rank 2–5").picture().bytes();

        Document document = parse(bytes);
        assertThat(document.getDocumentElement().getAttribute("height")).isEqualTo("20");
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("<script>alert(1)</script> & Co \": 1043 ± 42 · rank 2–5");
        assertThat(new String(bytes, UTF_8)).doesNotContain("<script", "\u202e");
    }

    @Test
    void drawsOnceWhatManyAskFor() throws InterruptedException {
        DrawingRoom room = new DrawingRoom();
        Drawing drawing = new RatingChart("Ratings", ROWS);
        List<Picture> seen = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger turnedAway = new AtomicInteger();

        List<Thread> crowd = IntStream.range(0, 40)
                .mapToObj(_ -> Thread.ofPlatform()
                        .start(() -> room.picture(drawing, Format.PNG)
                                .ifPresentOrElse(seen::add, turnedAway::incrementAndGet)))
                .toList();
        for (Thread one : crowd) {
            one.join();
        }

        assertThat(seen.size() + turnedAway.get()).isEqualTo(40);
        assertThat(seen).isNotEmpty().allMatch(picture -> picture == seen.getFirst());
    }

    @Test
    void turnsAwayACrowdThatAsksForDifferentPictures() throws InterruptedException {
        DrawingRoom room = new DrawingRoom();
        AtomicInteger drawn = new AtomicInteger();
        AtomicInteger turnedAway = new AtomicInteger();

        List<Thread> crowd = IntStream.range(0, 60)
                .mapToObj(i -> Thread.ofPlatform()
                        .start(() -> room.picture(new OddsChart("Odds " + i, LINES), Format.PNG)
                                .ifPresentOrElse(_ -> drawn.incrementAndGet(), turnedAway::incrementAndGet)))
                .toList();
        for (Thread one : crowd) {
            one.join();
        }

        assertThat(drawn.get()).isPositive();
        assertThat(turnedAway.get()).isPositive();
    }

    private static Document parse(byte[] svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    private static long coloursOf(BufferedImage image) {
        return IntStream.range(0, image.getWidth())
                .flatMap(x -> IntStream.range(0, image.getHeight()).map(y -> image.getRGB(x, y)))
                .distinct()
                .count();
    }
}
