package dev.touchline.leaderboard.board;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.touchline.leaderboard.support.Cups;
import dev.touchline.leaderboard.support.PostgresForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class FeedTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Inject
    Cups cups;

    @Test
    void tellsEveryResultOfATournamentOnce() throws Exception {
        cups.play("fed");

        Element feed = feed("/tournaments/fed/feed.atom");

        List<Element> entries = children(feed, "entry");
        assertThat(entries).hasSize(31);
        assertThat(entries.stream().map(entry -> text(entry, "id"))).doesNotHaveDuplicates();
        assertThat(entries.stream().map(entry -> Instant.parse(text(entry, "updated"))))
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(text(feed, "updated")).isEqualTo(text(entries.getFirst(), "updated"));
    }

    @Test
    void hasWhatEveryFeedMustHave() throws Exception {
        cups.play("fed");

        for (String path : List.of("/feed.atom", "/tournaments/fed/feed.atom")) {
            Element feed = feed(path);

            assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
            assertThat(text(feed, "id")).startsWith("urn:uuid:");
            assertThat(text(feed, "title")).isNotBlank();
            assertThat(children(children(feed, "author").getFirst(), "name")).hasSize(1);
            assertThat(link(feed, "self")).isEqualTo("https://touchline.example" + path);
            for (Element entry : children(feed, "entry")) {
                assertThat(text(entry, "id")).startsWith("urn:uuid:");
                assertThat(text(entry, "title")).isNotBlank();
                assertThat(link(entry, "alternate")).startsWith("https://touchline.example/matches/");
            }
        }
    }

    @Test
    void keepsIdsAndBytesWhileNothingChanges() {
        cups.play("fed");
        String path = "/tournaments/fed/feed.atom";

        byte[] first = given().get(path).asByteArray();
        String tag = given().get(path).header("ETag");

        assertThat(given().get(path).asByteArray()).isEqualTo(first);
        given().header("If-None-Match", tag).get(path).then().statusCode(304);
    }

    @Test
    void showsHostileNamesAsText() throws Exception {
        cups.play("fed");

        List<String> titles = children(feed("/tournaments/fed/feed.atom"), "entry").stream()
                .map(entry -> text(entry, "title"))
                .toList();

        assertThat(titles).anyMatch(title -> title.contains("<script>alert(1)</script> & Co"));
    }

    @Test
    void isNamedInTheHeadOfItsPages() {
        cups.play("fed");

        given().get("/").then().body(containsString("href=\"/feed.atom\""));
        given().get("/tournaments/fed").then().body(containsString("href=\"/tournaments/fed/feed.atom\""));
    }

    @Test
    void isNotThereForATournamentThatIsNot() {
        given().get("/tournaments/none/feed.atom").then().statusCode(404);
    }

    private static Element feed(String path) throws Exception {
        byte[] bytes = given().get(path)
                .then()
                .statusCode(200)
                .contentType(containsString("application/atom+xml"))
                .extract()
                .asByteArray();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        return document.getDocumentElement();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element
                    && element.getLocalName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    private static String text(Element parent, String name) {
        return children(parent, name).getFirst().getTextContent();
    }

    private static String link(Element parent, String relation) {
        return children(parent, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(relation))
                .findFirst()
                .orElseThrow()
                .getAttribute("href");
    }
}
