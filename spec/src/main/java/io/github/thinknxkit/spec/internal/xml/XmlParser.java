package io.github.thinknxkit.spec.internal.xml;

import io.github.thinknxkit.spec.internal.text.Lines;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The JDK's parser of XML: never another that happens to be on somebody's class path. */
public final class XmlParser {

    /**
     * JDK 25 counts the escaped ampersands of a document and refuses the 100,001st. Without a document type there is no entity that
     * could grow, and the file's size limits how many there are.
     */
    private static final List<String> NEEDLESS_LIMITS = List.of(
            "http://www.oracle.com/xml/jaxp/properties/maxGeneralEntitySizeLimit",
            "http://www.oracle.com/xml/jaxp/properties/totalEntitySizeLimit");

    /** What the parser says of namespaces only by an address. */
    private static final Map<String, String> NAMESPACE_FAULTS = Map.of(
            "AttributeNotUnique", "an attribute occurs twice in this tag",
            "ElementPrefixUnbound", "the prefix of this element is not declared",
            "AttributePrefixUnbound", "the prefix of an attribute is not declared");

    private static final String BEFORE_DETAIL = "Message: ";
    private static final int LONGEST = 200;

    private final XMLStreamReader reader;

    private XmlParser(XMLStreamReader reader) {
        this.reader = reader;
    }

    /**
     * Opens a text. Neither a document type nor anything outside the text is read.
     *
     * @param text the text
     * @return the parser, at the start
     * @throws XMLStreamException if the text does not start as XML does
     */
    public static XmlParser open(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        NEEDLESS_LIMITS.stream().filter(factory::isPropertySupported).forEach(limit -> factory.setProperty(limit, "0"));
        return new XmlParser(factory.createXMLStreamReader(new StringReader(text)));
    }

    /**
     * Goes to the next event.
     *
     * @return its kind, one of the constants of {@link javax.xml.stream.XMLStreamConstants}
     * @throws XMLStreamException if the text is not XML
     */
    public int next() throws XMLStreamException {
        try {
            return reader.next();
        } catch (RuntimeException e) {
            // Whatever a hostile text does to the parser, it is a text that is not XML.
            throw new XMLStreamException("not readable", reader.getLocation(), e);
        }
    }

    /** {@return the element that the last event was of} */
    public XMLStreamReader current() {
        return reader;
    }

    /**
     * Returns where a text stopped being XML.
     *
     * @param fault what the parser says
     * @param lines the lines of the text
     * @return the offset, within the text
     */
    public static int offset(XMLStreamException fault, Lines lines) {
        return Optional.ofNullable(fault.getLocation())
                .map(at -> lines.offset(at.getLineNumber(), at.getColumnNumber()))
                .orElse(0);
    }

    /**
     * Returns what is wrong with a text.
     *
     * @param fault what the parser says
     * @return the same as a clause, in the language of the Java platform
     */
    public static String detail(XMLStreamException fault) {
        String message = Optional.ofNullable(fault.getMessage()).orElse("not readable");
        int start = message.indexOf(BEFORE_DETAIL);
        String detail = start < 0 ? message : message.substring(start + BEFORE_DETAIL.length());
        return NAMESPACE_FAULTS.entrySet().stream()
                .filter(known -> detail.contains("#" + known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> clause(detail));
    }

    private static String clause(String detail) {
        String printable = detail.codePoints()
                .map(c -> Character.isISOControl(c) || Character.isSpaceChar(c) ? ' ' : c)
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return printable.endsWith(".") ? printable.substring(0, printable.length() - 1) : printable;
    }
}
