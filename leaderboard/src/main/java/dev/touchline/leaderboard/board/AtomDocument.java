package dev.touchline.leaderboard.board;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a feed of results as Atom (RFC 4287). */
final class AtomDocument {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;
    private final PublicAddress address;

    private AtomDocument(XMLStreamWriter xml, PublicAddress address) {
        this.xml = xml;
        this.address = address;
    }

    /**
     * Writes.
     *
     * @param self path of the feed
     * @param page path of the page that shows the same
     */
    static byte[] of(String title, String self, String page, List<ResultFeed.Entry> entries, PublicAddress address) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, UTF_8.name());
            new AtomDocument(xml, address).write(title, self, page, entries);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("memory takes every document", impossible);
        }
        return bytes.toByteArray();
    }

    private void write(String title, String self, String page, List<ResultFeed.Entry> entries)
            throws XMLStreamException {
        xml.writeStartDocument(UTF_8.name(), "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        element("id", ResultFeed.idOf("feed " + address.reference(self)));
        element("title", title);
        element(
                "updated",
                entries.isEmpty()
                        ? Instant.EPOCH.toString()
                        : entries.getFirst().updated().toString());
        link("self", "application/atom+xml", self);
        link("alternate", "text/html", page);
        xml.writeStartElement("author");
        element("name", "Touchline");
        xml.writeEndElement();
        for (ResultFeed.Entry entry : entries) {
            write(entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void write(ResultFeed.Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", entry.id());
        element("title", entry.title());
        element("updated", entry.updated().toString());
        link("alternate", "text/html", "/matches/" + entry.matchId());
        link("related", "application/json", "/api/v1/matches/" + entry.matchId());
        element("summary", entry.summary());
        xml.writeEndElement();
    }

    private void link(String relation, String type, String path) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address.reference(path));
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(permitted(text));
        xml.writeEndElement();
    }

    /** Names of entrants may hold characters that XML 1.0 cannot: one of them would make the whole feed unreadable. */
    private static String permitted(String text) {
        return text.codePoints()
                .map(c -> isPermitted(c) ? c : '\uFFFD')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isPermitted(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
