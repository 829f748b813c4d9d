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
import io.github.thinknxkit.processor.plant.model.GroupMember;
import io.github.thinknxkit.processor.plant.model.GroupsModel;
import io.github.thinknxkit.processor.plant.model.RangeModel;
import io.github.thinknxkit.processor.plant.model.UntypedMember;
import io.github.thinknxkit.spec.ets.CatalogGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the classes of ranges of group addresses. */
final class RangeEmitter {

    private static final ClassName LIST = ClassName.get(List.class);
    private static final TypeName ANY_GROUP =
            ParameterizedTypeName.get(RuntimeTypes.GROUP, WildcardTypeName.subtypeOf(Object.class));

    private static final TypeName ANY_LOCKED =
            ParameterizedTypeName.get(RuntimeTypes.LOCKED_GROUP, WildcardTypeName.subtypeOf(Object.class));

    private final TypeName sender;

    RangeEmitter(GroupsModel groups) {
        this.sender = ParameterizedTypeName.get(
                RuntimeTypes.TELEGRAM_SENDER, groups.answer().type());
    }

    /** A group address of a range: with a handle or without. */
    private record Member(List<GroupMember> typed, List<UntypedMember> untyped) {}

    /** Returns the parts of a range's class, and last the class itself. */
    List<TypeSpec.Builder> emit(RangeModel range) {
        List<Member> members = new ArrayList<>();
        range.groups().forEach(group -> members.add(new Member(List.of(group), List.of())));
        range.untyped().forEach(group -> members.add(new Member(List.of(), List.of(group))));
        Parts<Member> parts = Parts.of(members);
        List<TypeSpec.Builder> types = new ArrayList<>();
        for (int i = 0; i < parts.count(); i++) {
            types.add(part(range, parts, i));
        }
        return types;
    }

    private TypeSpec.Builder part(RangeModel range, Parts<Member> parts, int portion) {
        TypeSpec.Builder type = TypeSpec.classBuilder(parts.type(range.type(), portion))
                .superclass(portion == 0 ? RuntimeTypes.PLANT_GROUPS : parts.type(range.type(), portion - 1));
        boolean last = portion == parts.count() - 1;
        if (last) {
            type.addJavadoc(RangeDocs.type(range)).addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        } else {
            type.addJavadoc(RangeDocs.part(range)).addModifiers(Modifier.ABSTRACT);
        }
        if (portion == 0) {
            type.addField(path(range)).addField(telegrams());
        }
        type.addMethod(constructor(portion));
        List<Member> members = parts.portions().get(portion);
        List<GroupMember> typed =
                members.stream().flatMap(member -> member.typed().stream()).toList();
        List<UntypedMember> untyped =
                members.stream().flatMap(member -> member.untyped().stream()).toList();
        typed.forEach(group -> type.addMethod(group(group)));
        untyped.forEach(group -> type.addMethod(untyped(group)));
        type.addMethod(each("eachGroup", ANY_GROUP, typed.stream().filter(group -> !group.isLocked()), portion))
                .addMethod(each("eachLocked", ANY_LOCKED, typed.stream().filter(GroupMember::isLocked), portion))
                .addMethod(eachUntyped(untyped, portion));
        if (last) {
            range.ranges().forEach(inner -> type.addMethod(inner(inner)));
            type.addMethod(name(range)).addMethod(pathMethod()).addMethod(eachRange(range));
        }
        return type;
    }

    private static FieldSpec path(RangeModel range) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(LIST, ClassName.get(String.class)),
                        "PATH",
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc(Doc.of("The names of the ranges down to this one.").build())
                .initializer(Literals.strings(range.path()))
                .build();
    }

    private FieldSpec telegrams() {
        return FieldSpec.builder(sender, "telegrams", Modifier.FINAL)
                .addJavadoc(Doc.of("What puts telegrams on the bus.").build())
                .build();
    }

    private MethodSpec constructor(int portion) {
        return MethodSpec.constructorBuilder()
                .addJavadoc(RangeDocs.constructor())
                .addParameter(sender, "telegrams")
                .addStatement(portion == 0 ? "this.telegrams = telegrams" : "super(telegrams)")
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

    private static MethodSpec name(RangeModel range) {
        return AreaEmitter.override("name", Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $L", Literals.string(range.name()))
                .build();
    }

    private static MethodSpec pathMethod() {
        return AreaEmitter.override("path", Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(LIST, ClassName.get(String.class)))
                .addStatement("return PATH")
                .build();
    }

    private static MethodSpec each(String method, TypeName what, Stream<GroupMember> groups, int portion) {
        CodeBlock.Builder code = superclass(method, portion);
        groups.forEach(group -> code.addStatement("out.accept($N())", group.accessor()));
        return AreaEmitter.each(method, what, code.build());
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

    private static MethodSpec eachUntyped(List<UntypedMember> untyped, int portion) {
        CodeBlock.Builder code = superclass("eachUntyped", portion);
        untyped.forEach(group -> code.addStatement("out.accept($N())", group.accessor()));
        return AreaEmitter.each("eachUntyped", RuntimeTypes.UNTYPED_GROUP, code.build());
    }

    private static CodeBlock.Builder superclass(String method, int portion) {
        CodeBlock.Builder code = CodeBlock.builder();
        return portion == 0 ? code : code.addStatement("super.$N(out)", method);
    }

    private static MethodSpec eachRange(RangeModel range) {
        CodeBlock.Builder code = CodeBlock.builder();
        range.ranges().forEach(inner -> code.addStatement("out.accept($N())", inner.accessor()));
        return AreaEmitter.each("eachRange", RuntimeTypes.PLANT_GROUPS, code.build());
    }
}
