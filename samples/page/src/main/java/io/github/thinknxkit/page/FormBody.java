package io.github.thinknxkit.page;

import io.github.thinknxkit.page.web.FormField;
import io.github.thinknxkit.page.web.FormParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Promise;

/** Forms in the bodies of requests. */
public final class FormBody {

    private FormBody() {}

    /**
     * Reads a form, without a thread that waits for it: whoever sends slowly costs a connection and no more.
     *
     * @param request the request
     * @param largest how many bytes the form may have
     * @return its fields, on a thread that may do as it likes; a {@link BadFormException} if it is too large, breaks off or cannot be read
     */
    public static CompletableFuture<List<FormField>> read(Request request, int largest) {
        CompletableFuture<byte[]> body = new CompletableFuture<>();
        Content.Source.asByteArrayAsync(request, largest, Promise.Invocable.toPromise(body));
        return body.handleAsync(
                (bytes, failure) -> {
                    if (failure != null) {
                        throw new BadFormException("the form is too large, or broke off");
                    }
                    return parse(new String(bytes, StandardCharsets.ISO_8859_1));
                },
                request.getComponents().getExecutor());
    }

    static List<FormField> parse(String text) {
        try {
            return FormParser.parse(text);
        } catch (IllegalArgumentException e) {
            throw new BadFormException("the form cannot be read");
        }
    }
}
