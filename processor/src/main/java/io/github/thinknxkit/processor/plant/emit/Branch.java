package io.github.thinknxkit.processor.plant.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * An area or a range of group addresses, as {@link BranchEmitter} emits it: a class with a method for each thing in it.
 *
 * @param type its class
 * @param superclass the class of all such branches
 * @param name its name as people write it
 * @param path the names of the branches down to it, outermost first
 * @param holds what everything in it stands on, which its constructor takes
 * @param kinds the kinds of things that there can be in it
 * @param members what is in it, branches among it, in the order of the methods
 * @param docs the comments
 */
record Branch(
        ClassName type,
        ClassName superclass,
        String name,
        List<String> path,
        FieldSpec holds,
        List<Kind> kinds,
        List<Member> members,
        Docs docs) {

    Branch {
        path = List.copyOf(path);
        kinds = List.copyOf(kinds);
        members = List.copyOf(members);
    }

    /**
     * What things in branches have in common.
     *
     * @param each the method that passes on all of them
     * @param type their type
     */
    record Kind(String each, TypeName type) {}

    /**
     * A thing in a branch.
     *
     * @param method the method that returns it
     */
    record Member(Kind kind, MethodSpec method) {}

    /**
     * The comments of a branch's class.
     *
     * @param type of the class
     * @param part of each superclass that holds some of the members
     * @param path of the field for the path
     * @param constructor of the constructor, of the parts' too
     */
    record Docs(CodeBlock type, CodeBlock part, CodeBlock path, CodeBlock constructor) {}
}
