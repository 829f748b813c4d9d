package io.github.thinknxkit.processor.resolve;

import com.palantir.javapoet.ClassName;
import io.github.thinknxkit.processor.naming.NameScope;
import io.github.thinknxkit.processor.report.Findings;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.names.NameRole;
import io.github.thinknxkit.spec.names.NameStyle;

/** Names the top-level types of the package. */
final class TypeNames {

    private final String packageName;
    private final NameScope scope;

    TypeNames(String packageName, Findings findings) {
        this.packageName = packageName;
        this.scope = new NameScope("the types of the package", NameStyle.TYPE, findings);
    }

    ClassName of(Name name, NameRole role) {
        return of("", name, "", role);
    }

    ClassName of(String before, Name name, String after, NameRole role) {
        return ClassName.get(packageName, scope.declare(before, name, after, role));
    }
}
