package org.refundrill.dmn;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes indented XML; characters that XML cannot hold become the replacement character. */
final class Xml {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;
    private int depth;

    private Xml() throws XMLStreamException {
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        out.writeStartDocument("UTF-8", "1.0");
    }

    /** What is written in an element. */
    @FunctionalInterface
    interface Content {
        void write() throws XMLStreamException;
    }

    /** What is written in a document. */
    @FunctionalInterface
    interface Document {
        void write(Xml xml) throws XMLStreamException;
    }

    static String document(Document document) {
        try {
            Xml xml = new Xml();
            document.write(xml);
            xml.out.writeEndDocument();
            xml.out.flush();
            return xml.text + "\n";
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An element with attributes as name and value in turn; an empty value leaves the attribute out. */
    void element(String name, String[] attributes, Content content) throws XMLStreamException {
        indent();
        out.writeStartElement(name);
        attributes(attributes);
        depth++;
        content.write();
        depth--;
        indent();
        out.writeEndElement();
    }

    /** An element without content. */
    void element(String name, String... attributes) throws XMLStreamException {
        indent();
        out.writeEmptyElement(name);
        attributes(attributes);
    }

    /** An element that holds text alone. */
    void text(String name, String content) throws XMLStreamException {
        indent();
        out.writeStartElement(name);
        out.writeCharacters(legal(content));
        out.writeEndElement();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.writeAttribute(attributes[i], legal(attributes[i + 1]));
            }
        }
    }

    private void indent() throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static String legal(String content) {
        StringBuilder legal = new StringBuilder();
        content.codePoints().forEach(c -> legal.appendCodePoint(isLegal(c) ? c : 0xFFFD));
        return legal.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\n' || c == '\t' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
