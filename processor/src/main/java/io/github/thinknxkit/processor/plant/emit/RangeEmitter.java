package io.github.thinknxkit.processor.plant.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.github.thinknxkit.processor.doc.Doc;
import io.github.thinknxkit.processor.emit.Literals;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import io.github.thinknxkit.processor.plant.doc.RangeDocs;
import io.github.thinknxkit.processor.plant.emit.Branch.Docs;
import io.github.thinknxkit.processor.plant.emit.Branch.Kind;
import io.github.thinknxkit.processor.plant.emit.Branch.Member;
import io.github.thinknxkit.processor.plant.model.GroupMember;
import io.github.thinknxkit.processor.plant.model.GroupsModel;
import io.github.thinknxkit.processor.plant.model.RangeModel;
import io.github.thinknxkit.processor.plant.model.UntypedMember;
import io.github.thinknxkit.spec.ets.CatalogGroup;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the classes of ranges of group addresses. */
final class RangeEmitter {

    private static final Kind GROUP = new Kind("eachGroup", any(RuntimeTypes.GROUP));
    private static final Kind LOCKED = new Kind("eachLocked", any(RuntimeTypes.LOCKED_GROUP));
    private static final Kind UNTYPED = new Kind("eachUntyped", RuntimeTypes.UNTYPED_GROUP);
    private static final Kind RANGE = new Kind("eachRange", RuntimeTypes.PLANT_GROUPS);

    private final TypeName sender;

    RangeEmitter(GroupsModel groups) {
        this.sender = ParameterizedTypeName.get(
                RuntimeTypes.TELEGRAM_SENDER, groups.answer().type());
    }

    private static TypeName any(ClassName handle) {
        return ParameterizedTypeName.get(handle, WildcardTypeName.subtypeOf(Object.class));
    }

    /** Returns the parts of a range's class, and last the class itself. */
    List<TypeSpec.Builder> range(RangeModel range) {
        List<Member> members = new ArrayList<>();
        range.groups().forEach(group -> members.add(new Member(group.isLocked() ? LOCKED : GROUP, group(group))));
        range.untyped().forEach(group -> members.add(new Member(UNTYPED, untyped(group))));
        range.ranges().forEach(inner -> members.add(new Member(RANGE, inner(inner))));
        Branch branch = new Branch(
                range.type(),
                RuntimeTypes.PLANT_GROUPS,
                range.name(),
                range.path(),
                telegrams(),
                List.of(GROUP, LOCKED, UNTYPED, RANGE),
                members,
                new Docs(
                        RangeDocs.type(range),
                        RangeDocs.part(range),
                        Doc.of("The names of the ranges down to this one.").build(),
                        RangeDocs.constructor()));
        return new BranchEmitter(branch).emit();
    }

    private FieldSpec telegrams() {
        return FieldSpec.builder(sender, "telegrams", Modifier.FINAL)
                .addJavadoc(Doc.of("What puts telegrams on the bus.").build())
                .build();
    }

    private static MethodSpec group(GroupMember group) {
        CodeBlock info = CodeBlock.of(
                "new $T($L,$W$L,$WPATH,$W$L,$W$L)",
                RuntimeTypes.GROUP_INFO,
                address(group.group()),
                Literals.string(group.group().entry().name().text()),
                Literals.string(group.datapoint().id().toString()),
                Literals.string(group.group().entry().description()));
        CodeBlock handle = CodeBlock.of(
                "new $T<>(telegrams,$W$L$L)",
                ((ParameterizedTypeName) group.java()).rawType(),
                info,
                group.constants());
        return MethodSpec.methodBuilder(group.accessor())
                .addJavadoc(RangeDocs.group(group))
                .addModifiers(Modifier.PUBLIC)
                .returns(
                        group.isLocked()
                                ? ParameterizedTypeName.get(RuntimeTypes.LOCKED_GROUP, group.java())
                                : group.java())
                .addStatement(
                        "return $L",
                        group.isLocked() ? CodeBlock.of("new $T<>($L)", RuntimeTypes.LOCKED_GROUP, handle) : handle)
                .build();
    }

    /** In three levels, whatever the project's style, as the runtime shows it. */
    private static CodeBlock address(CatalogGroup group) {
        int raw = group.entry().raw();
        return CodeBlock.of("$T.of($L, $L, $L)", RuntimeTypes.GROUP_ADDRESS, raw >> 11, (raw >> 8) & 7, raw & 0xFF);
    }

    private static MethodSpec inner(RangeModel range) {
        return MethodSpec.methodBuilder(range.accessor())
                .addJavadoc(RangeDocs.accessor(range))
                .addModifiers(Modifier.PUBLIC)
                .returns(range.type())
                .addStatement("return new $T(telegrams)", range.type())
                .build();
    }

    private static MethodSpec untyped(UntypedMember member) {
        return MethodSpec.methodBuilder(member.accessor())
                .addJavadoc(RangeDocs.untyped(member))
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.UNTYPED_GROUP)
                .addStatement(
                        "return new $T($L,$W$L,$WPATH,$W$L)",
                        RuntimeTypes.UNTYPED_GROUP,
                        address(member.group()),
                        Literals.string(member.group().entry().name().text()),
                        Literals.string(member.group().whyNot().orElse("")))
                .build();
    }
}
