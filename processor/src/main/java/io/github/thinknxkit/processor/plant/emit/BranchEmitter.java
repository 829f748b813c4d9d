package io.github.thinknxkit.processor.plant.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.github.thinknxkit.processor.emit.Literals;
import io.github.thinknxkit.processor.plant.emit.Branch.Kind;
import io.github.thinknxkit.processor.plant.emit.Branch.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** Emits the class of a branch and its parts. */
final class BranchEmitter {

    private static final ParameterizedTypeName NAMES = ParameterizedTypeName.get(List.class, String.class);

    private final Branch branch;
    private final Parts<Member> parts;

    BranchEmitter(Branch branch) {
        this.branch = branch;
        this.parts = Parts.of(branch.members());
    }

    /** Returns the parts of the class, the deepest superclass first, and last the class itself. */
    List<TypeSpec.Builder> emit() {
        List<TypeSpec.Builder> types = new ArrayList<>();
        for (int i = 0; i < parts.count(); i++) {
            types.add(part(i));
        }
        return types;
    }

    private TypeSpec.Builder part(int portion) {
        TypeSpec.Builder type = TypeSpec.classBuilder(parts.type(branch.type(), portion))
                .superclass(portion == 0 ? branch.superclass() : parts.type(branch.type(), portion - 1));
        boolean last = portion == parts.count() - 1;
        if (last) {
            type.addJavadoc(branch.docs().type()).addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        } else {
            type.addJavadoc(branch.docs().part()).addModifiers(Modifier.ABSTRACT);
        }
        if (portion == 0) {
            type.addField(path()).addField(branch.holds());
        }
        type.addMethod(constructor(portion));
        List<Member> members = parts.portions().get(portion);
        members.forEach(member -> type.addMethod(member.method()));
        branch.kinds().forEach(kind -> type.addMethod(each(kind, members, portion)));
        if (last) {
            type.addMethod(name()).addMethod(pathMethod());
        }
        return type;
    }

    private FieldSpec path() {
        return FieldSpec.builder(NAMES, "PATH", Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(branch.docs().path())
                .initializer(Literals.strings(branch.path()))
                .build();
    }

    private MethodSpec constructor(int portion) {
        FieldSpec field = branch.holds();
        return MethodSpec.constructorBuilder()
                .addJavadoc(branch.docs().constructor())
                .addParameter(field.type(), field.name())
                .addStatement(portion == 0 ? "this.$1N = $1N" : "super($1N)", field)
                .build();
    }

    private static MethodSpec each(Kind kind, List<Member> members, int portion) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (portion > 0) {
            code.addStatement("super.$N(out)", kind.each());
        }
        members.stream()
                .filter(member -> member.kind().equals(kind))
                .forEach(member -> code.addStatement("out.accept($N())", member.method()));
        return override(kind.each(), Modifier.PROTECTED)
                .addParameter(
                        ParameterizedTypeName.get(
                                ClassName.get(Consumer.class), WildcardTypeName.supertypeOf(kind.type())),
                        "out")
                .addCode(code.build())
                .build();
    }

    private MethodSpec name() {
        return override("name", Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $L", Literals.string(branch.name()))
                .build();
    }

    private static MethodSpec pathMethod() {
        return override("path", Modifier.PUBLIC)
                .returns(NAMES)
                .addStatement("return PATH")
                .build();
    }

    private static MethodSpec.Builder override(String name, Modifier access) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(access);
    }
}
