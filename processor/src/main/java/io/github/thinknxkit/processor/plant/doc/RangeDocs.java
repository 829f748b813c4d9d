package io.github.thinknxkit.processor.plant.doc;

import com.palantir.javapoet.CodeBlock;
import io.github.thinknxkit.processor.doc.Doc;
import io.github.thinknxkit.processor.plant.model.GroupMember;
import io.github.thinknxkit.processor.plant.model.RangeModel;
import io.github.thinknxkit.processor.plant.model.UntypedMember;
import io.github.thinknxkit.spec.ets.CatalogGroup;
import java.util.List;

/** The documentation of ranges of group addresses and of the methods that return what is in them. */
public final class RangeDocs {

    /** A comment names so many addresses without a handle, and counts the others. */
    private static final int NAMED = 20;

    private RangeDocs() {}

    /**
     * Documents a range's class, or that of all addresses.
     *
     * @param range the range
     * @return the comment
     */
    public static CodeBlock type(RangeModel range) {
        Doc doc = range.path().isEmpty()
                ? Doc.of("The KNX group addresses of the plant's ETS exports.")
                : Doc.of("The group addresses of").text(AreaDocs.quoted(String.join(" / ", range.path())) + ".");
        doc.paragraph()
                .text("Each address whose datapoint type the API can send is a method, named as the names of areas");
        doc.text("are. What has a name that others here have, too, gets its address behind it, such as");
        doc.code("res_1_0_7").text(".");
        untyped(range, doc);
        return doc.build();
    }

    private static void untyped(RangeModel range, Doc doc) {
        List<UntypedMember> groups = range.untyped();
        if (groups.isEmpty()) {
            return;
        }
        doc.paragraph().text("Addresses without a handle; the plant file can give them a type under");
        doc.code("groups").text(":").list();
        for (UntypedMember member : groups.subList(0, Math.min(NAMED, groups.size()))) {
            CatalogGroup group = member.group();
            doc.item()
                    .code(group.entry().address().text())
                    .text(AreaDocs.quoted(group.entry().name().text()) + ":");
            doc.sentence(group.whyNot().orElse(""));
        }
        if (groups.size() > NAMED) {
            doc.item()
                    .text("and " + (groups.size() - NAMED) + " more, which")
                    .code("untyped()")
                    .text("tells.");
        }
        doc.endList();
    }

    /**
     * Documents a superclass that holds a portion of a range's addresses.
     *
     * @param range the range
     * @return the comment
     */
    public static CodeBlock part(RangeModel range) {
        return Doc.of("Some of the addresses of")
                .link(range.type())
                .text(", which has more of them than one class file holds.")
                .build();
    }

    /** {@return the comment of the constructor of a range or of a part of one} */
    public static CodeBlock constructor() {
        return Doc.of("Creates the range.")
                .param("telegrams")
                .text("what puts telegrams on the bus")
                .build();
    }

    /**
     * Documents the method that returns a range.
     *
     * @param range the range
     * @return the comment
     */
    public static CodeBlock accessor(RangeModel range) {
        return Doc.returning("the range")
                .text(AreaDocs.quoted(range.name()) + "; nothing is sent")
                .returned()
                .build();
    }

    /**
     * Documents the method that returns a group address.
     *
     * @param member the address
     * @return the comment
     */
    public static CodeBlock group(GroupMember member) {
        Doc doc = Doc.returning("the handle of the group address")
                .code(member.group().entry().address().text());
        doc.text(AreaDocs.quoted(member.group().entry().name().text()) + ",");
        doc.text("datapoint type").code(member.datapoint().id().toString());
        doc.text("(").text(member.datapoint().name() + "); nothing is sent").returned();
        if (!member.group().entry().description().isBlank()) {
            doc.paragraph().sentence(member.group().entry().description());
        }
        if (member.isLocked()) {
            doc.paragraph()
                    .text("The plant file protects it: for a telegram say")
                    .code("unlock()")
                    .text("first.");
        }
        return doc.build();
    }

    /**
     * Documents the method that returns a group address without a handle.
     *
     * @param member the address
     * @return the comment
     */
    public static CodeBlock untyped(UntypedMember member) {
        CatalogGroup group = member.group();
        return Doc.of("Returns the group address")
                .code(group.entry().address().text())
                .text(AreaDocs.quoted(group.entry().name().text()) + ", to which nothing can be sent:")
                .sentence(group.whyNot().orElse(""))
                .returns()
                .text("what is known of it; it has no")
                .code("write")
                .build();
    }
}
