package io.github.thinknxkit.spec.internal.ets;

import io.github.thinknxkit.spec.text.NearestName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** The names of elements that exports have. */
final class XmlNames {

    private static final String ROOT = "GroupAddress-Export";
    private static final String NAMESPACE = "http://knx.org/xml/ga-export/";

    /** ETS 4 to 6 write 01. A later number may add something; it cannot mean another thing by the same names. */
    private static final Pattern NUMBERED = Pattern.compile(Pattern.quote(NAMESPACE) + "[0-9]{1,4}");

    private static final String ROOT_EXPECTED = "This is no group-address export, which starts with <" + ROOT
            + " xmlns=\"" + NAMESPACE + "01\">. In ETS take 'Export Group Addresses'.";

    private static final String PROJECT = "http://knx.org/xml/project/";

    private static final String PROJECT_FOUND = "This is a part of an ETS project (such as 0.xml), not a group-address"
            + " export. In ETS take 'Export Group Addresses'.";

    /** How much of a name is shown. */
    private static final int SHOWN = 80;

    private XmlNames() {}

    static boolean isRoot(XMLStreamReader in) {
        return in.getLocalName().equals(ROOT)
                && in.getNamespaceURI() != null
                && NUMBERED.matcher(in.getNamespaceURI()).matches();
    }

    /** What is wrong with a root that is none. */
    static String rootExpected(XMLStreamReader in) {
        String namespace = in.getNamespaceURI();
        boolean project = in.getLocalName().equals("KNX") && namespace != null && namespace.startsWith(PROJECT);
        return project ? PROJECT_FOUND : ROOT_EXPECTED;
    }

    static Optional<String> nearestRoot(XMLStreamReader in) {
        String name = in.getLocalName();
        return name.equals(ROOT) ? Optional.empty() : NearestName.of(name, List.of(ROOT));
    }

    /** Whether an element is somebody's extension. One without a namespace is not: it was meant to be read. */
    static boolean isForeign(XMLStreamReader in) {
        String namespace = in.getNamespaceURI();
        return namespace != null && !namespace.isEmpty() && !namespace.startsWith(NAMESPACE);
    }

    static String shown(String name) {
        return name.length() > SHOWN ? name.substring(0, SHOWN) : name;
    }
}
