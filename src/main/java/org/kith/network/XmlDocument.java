package org.kith.network;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML 1.0 document while it is written. Whatever anybody has written about themselves may stand in it: markup is
 * escaped, and characters that XML does not know are left out.
 */
final class XmlDocument {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private final XMLStreamWriter writer;

    XmlDocument() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface Step {
        void take() throws XMLStreamException;
    }

    /** Opens an element; names and values of its attributes in turns, of which those whose value is null are left out. */
    XmlDocument open(String element, Object... attributes) {
        return take(() -> {
            writer.writeStartElement(element);
            write(attributes);
        });
    }

    /** An element with nothing in it. */
    XmlDocument empty(String element, Object... attributes) {
        return take(() -> {
            writer.writeEmptyElement(element);
            write(attributes);
        });
    }

    XmlDocument text(String text) {
        return take(() -> writer.writeCharacters(legal(text)));
    }

    /** Closes the element that was opened last. */
    XmlDocument close() {
        return take(writer::writeEndElement);
    }

    /** An element with a text in it. */
    XmlDocument element(String element, String text, Object... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** The whole, once every element is closed. */
    byte[] end() {
        take(() -> {
            writer.writeEndDocument();
            writer.flush();
        });
        return bytes.toByteArray();
    }

    /** The text with a blank in place of other white space, and without what XML 1.0 does not allow. */
    static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> point == '\t' || point == '\n' || point == '\r' ? ' ' : point)
                .filter(XmlDocument::isLegal)
                .forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isLegal(int point) {
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return point >= ' ' && !surrogate && point != 0xFFFE && point != 0xFFFF;
    }

    private void write(Object... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                writer.writeAttribute((String) attributes[i], legal(told(attributes[i + 1])));
            }
        }
    }

    /** Coordinates to a tenth of a pixel. */
    private static String told(Object value) {
        if (value instanceof Double number) {
            double rounded = Math.round(number * 10) / 10.0;
            return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
        }
        return value.toString();
    }

    private XmlDocument take(Step step) {
        try {
            step.take();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
