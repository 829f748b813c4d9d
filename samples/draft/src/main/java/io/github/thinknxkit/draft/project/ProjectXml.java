package io.github.thinknxkit.draft.project;

import io.github.thinknxkit.draft.input.CleanText;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part of a project while it is read. Neither a document type nor anything outside the part is read. */
final class ProjectXml {

    /** JDK 25 counts escaped ampersands as if they could grow, which without a document type nothing can. */
    private static final List<String> NEEDLESS_LIMITS =
            List.of("jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit");

    private static final Pattern NAMESPACE = Pattern.compile("http://knx\\.org/xml/project/([0-9]{1,4})");

    /** The JDK's parser takes 100 levels of elements at most since JDK 25, and says so less plainly. */
    private static final int DEEPEST = 90;

    /** ETS takes 255. */
    private static final int LONGEST = 255;

    /** More things than a project with all 65,535 addresses has. */
    private static final int MOST = 2_000_000;

    private final String file;
    private final XMLStreamReader in;
    private int depth;
    private int taken;

    private ProjectXml(String file, XMLStreamReader in) {
        this.file = file;
        this.in = in;
    }

    /** What is done with an element; its own elements may be read in it. */
    interface Element {

        /** Reads the element that begins here. */
        void read(String name) throws ProjectFault;
    }

    /** Opens a part, at its root. */
    static ProjectXml open(String file, byte[] part) throws ProjectFault {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        NEEDLESS_LIMITS.stream().filter(factory::isPropertySupported).forEach(limit -> factory.setProperty(limit, "0"));
        try {
            ProjectXml xml = new ProjectXml(file, factory.createXMLStreamReader(new ByteArrayInputStream(part)));
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                // What stands before the root says nothing.
            }
            xml.schema();
            return xml;
        } catch (XMLStreamException e) {
            throw notXml(file, e);
        }
    }

    /** The number of the schema that a part is written in: 21 and more by ETS 6. */
    static int schema(String file, byte[] part) throws ProjectFault {
        return open(file, part).schema();
    }

    private int schema() throws ProjectFault {
        Matcher matcher = NAMESPACE.matcher(String.valueOf(in.getNamespaceURI()));
        if (!in.getLocalName().equals("KNX") || !matcher.matches()) {
            throw fault("a part of it is none of a project");
        }
        return Integer.parseInt(matcher.group(1));
    }

    /** Reads the elements in the one that begins here, up to its end. Those that are not read are passed over. */
    void children(Element element) throws ProjectFault {
        int outer = depth;
        depth++;
        if (depth > DEEPEST) {
            throw fault("elements are nested deeper than " + DEEPEST + " levels");
        }
        int open = 1;
        while (open > 0) {
            int event = next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                open = open > 1 ? open + 1 : child(element);
            }
        }
        depth = outer;
    }

    /** One more than is open if the element was not read to its end. */
    private int child(Element element) throws ProjectFault {
        element.read(in.getLocalName());
        return in.getEventType() == XMLStreamConstants.END_ELEMENT ? 1 : 2;
    }

    /** An attribute in one line, shortened to what ETS takes; empty if there is none. */
    String line(String attribute) {
        String text = CleanText.line(text(attribute));
        int length =
                text.length() > LONGEST && Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.length() > LONGEST ? text.substring(0, length) : text;
    }

    /** An attribute as it is; empty if there is none. */
    String text(String attribute) {
        String value = in.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }

    /** An identifier without the number of the project: {@code GA-7}, which is how links are written. */
    String id(String attribute) {
        return shortId(text(attribute));
    }

    static String shortId(String id) {
        return id.substring(id.lastIndexOf('_') + 1);
    }

    int lineNumber() {
        return in.getLocation().getLineNumber();
    }

    int column() {
        return Math.max(1, in.getLocation().getColumnNumber());
    }

    /** Counts something that is kept. */
    void take() throws ProjectFault {
        taken++;
        if (taken > MOST) {
            throw fault("it holds more than a KNX installation has");
        }
    }

    private int next() throws ProjectFault {
        try {
            int event = in.next();
            if (event == XMLStreamConstants.DTD) {
                throw fault("a part of it has a document type, which no project has");
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw fault("a part of it is empty");
            }
            return event;
        } catch (XMLStreamException e) {
            throw notXml(file, e);
        } catch (RuntimeException e) {
            // Whatever a hostile text does to the parser, it is a text that is not XML.
            throw fault("a part of it is not XML");
        }
    }

    private ProjectFault fault(String wrong) {
        return new ProjectFault(file, wrong);
    }

    private static ProjectFault notXml(String file, XMLStreamException e) {
        String where =
                e.getLocation() == null ? "" : ", at line " + e.getLocation().getLineNumber();
        return new ProjectFault(file, "a part of it is not XML" + where + "; export the project again in ETS");
    }
}
