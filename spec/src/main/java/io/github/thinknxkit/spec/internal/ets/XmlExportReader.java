package io.github.thinknxkit.spec.internal.ets;

import io.github.thinknxkit.spec.internal.report.Place;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.report.ReadingStopped;
import io.github.thinknxkit.spec.internal.report.SpecPath;
import io.github.thinknxkit.spec.internal.text.SourceText;
import io.github.thinknxkit.spec.internal.xml.Tag;
import io.github.thinknxkit.spec.internal.xml.Tags;
import io.github.thinknxkit.spec.internal.xml.XmlParser;
import io.github.thinknxkit.spec.problem.ProblemCode;
import io.github.thinknxkit.spec.text.NearestName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads exports in XML: ranges within ranges, group addresses within them. */
final class XmlExportReader {

    private static final String RANGE = "GroupRange";
    private static final String GROUP = "GroupAddress";

    private final SourceText source;
    private final Problems problems;
    private final Budget budget;
    private final XmlEntries entries;
    private final Tags tags;

    /** The open elements, innermost first. */
    private final Deque<XmlElement> open = new ArrayDeque<>();

    XmlExportReader(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.budget = new Budget(problems);
        this.entries = new XmlEntries(problems);
        this.tags = new Tags(source.text());
    }

    /** Reads the file into a range. */
    void readInto(RangeDraft root) {
        refuseDocumentType();
        try {
            XmlParser in = XmlParser.open(source.text());
            for (int event = in.next(); event != XMLStreamConstants.END_DOCUMENT; event = in.next()) {
                read(in.current(), event, root);
            }
        } catch (XMLStreamException e) {
            Place place = source.place(XmlParser.offset(e, source.lines()), SpecPath.root());
            throw budget.stop(ProblemCode.ETS_SYNTAX, place, "This is not XML: " + XmlParser.detail(e) + ".");
        }
    }

    /** Entities would bring in text from elsewhere, or make a little text endless. */
    private void refuseDocumentType() {
        int offset = Tags.documentType(source.text());
        if (offset >= 0) {
            Place place = source.place(offset, SpecPath.root());
            throw budget.stop(ProblemCode.ETS_DOCTYPE, place, "A document type is not taken; an export has none.");
        }
    }

    private void read(XMLStreamReader in, int event, RangeDraft root) {
        if (event == XMLStreamConstants.END_ELEMENT) {
            open.pop();
        } else if (event == XMLStreamConstants.START_ELEMENT) {
            Tag tag = tags.next();
            Place place = source.place(tag.offset(), SpecPath.root().key(XmlNames.shown(in.getLocalName())));
            open.push(open.isEmpty() ? root(in, place, root) : start(in, tag, place, open.element()));
        }
    }

    private XmlElement root(XMLStreamReader in, Place place, RangeDraft root) {
        if (!XmlNames.isRoot(in)) {
            problems.report(ProblemCode.ETS_NOT_AN_EXPORT, place, XmlNames.rootExpected(in), XmlNames.nearestRoot(in));
            throw new ReadingStopped();
        }
        return new XmlElement.Range(root);
    }

    private XmlElement start(XMLStreamReader in, Tag tag, Place place, XmlElement parent) {
        budget.spend(place);
        if (open.size() > Budget.DEPTH) {
            String message = "Elements are nested deeper than " + Budget.DEPTH + " levels.";
            throw budget.stop(ProblemCode.ETS_TOO_DEEP, place, message);
        }
        if (parent instanceof XmlElement.PassedOver || XmlNames.isForeign(in)) {
            return new XmlElement.PassedOver();
        }
        return parent instanceof XmlElement.Range range
                ? child(in, tag, place, range.draft())
                : refused(place, "A " + GROUP + " holds no elements.");
    }

    private XmlElement child(XMLStreamReader in, Tag tag, Place place, RangeDraft parent) {
        String name = in.getLocalName();
        XmlAttributes attributes = XmlAttributes.of(in, tag, place, source);
        if (name.equals(RANGE)) {
            RangeDraft range = entries.range(attributes);
            parent.add(range);
            return new XmlElement.Range(range);
        } else if (name.equals(GROUP)) {
            entries.group(attributes).ifPresent(parent::add);
            return new XmlElement.Group();
        }
        String message = "There is no element '" + name + "' in an export; elements are " + RANGE + ", " + GROUP + ".";
        problems.report(ProblemCode.ETS_UNKNOWN_ELEMENT, place, message, NearestName.of(name, List.of(RANGE, GROUP)));
        return new XmlElement.PassedOver();
    }

    private XmlElement refused(Place place, String message) {
        problems.report(ProblemCode.ETS_UNKNOWN_ELEMENT, place, message);
        return new XmlElement.PassedOver();
    }
}
