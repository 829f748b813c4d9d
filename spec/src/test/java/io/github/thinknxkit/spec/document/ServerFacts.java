package io.github.thinknxkit.spec.document;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the document's introduction says of the server.
 *
 * @param basePath the path of the URL schemes before the controller
 * @param port the port of the local server
 * @param cloud the address of the cloud
 * @param authentication the query's names and values for authentication: parameter, digest, basic, user, password
 * @param statuses the status codes of errors
 */
record ServerFacts(String basePath, int port, String cloud, List<String> authentication, List<Integer> statuses) {

    private static final Pattern HEADER_SCHEME = Pattern.compile(
            "http://username:password@server_IP:(\\d+)/(.*)/controller\\?param1=value1&param2=value2&(\\w+)=(\\w+)");
    private static final Pattern QUERY_SCHEME = Pattern.compile(
            "http://server_IP:\\d+/.*\\?param1=value1&param2=value2&\\w+=(\\w+)&(\\w+)=service&(\\w+)=password");
    private static final Pattern CLOUD = Pattern.compile("(https://[^/]+)/KEY/(.*)/controller");
    private static final Pattern STATUS = Pattern.compile("(?m)^- (\\d{3}) - ");

    ServerFacts {
        authentication = List.copyOf(authentication);
        statuses = List.copyOf(statuses);
    }

    static ServerFacts read(String document) {
        MatchResult header = first(HEADER_SCHEME, document);
        MatchResult query = first(QUERY_SCHEME, document);
        MatchResult cloud = first(CLOUD, document);
        if (!cloud.group(2).equals(header.group(2))) {
            throw new IllegalStateException("the cloud's base path is another: " + cloud.group());
        }
        return new ServerFacts(
                header.group(2),
                Integer.parseInt(header.group(1)),
                cloud.group(1),
                List.of(header.group(3), header.group(4), query.group(1), query.group(2), query.group(3)),
                STATUS.matcher(document)
                        .results()
                        .map(match -> Integer.valueOf(match.group(1)))
                        .toList());
    }

    private static MatchResult first(Pattern pattern, String document) {
        Matcher matcher = pattern.matcher(document);
        if (!matcher.find()) {
            throw new IllegalStateException("the document has nothing of the form " + pattern);
        }
        return matcher.toMatchResult();
    }
}
