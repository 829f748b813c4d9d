package io.github.thinknxkit.samples.benchmark.contestant;

import io.github.thinknxkit.samples.benchmark.instant.InstantClient;
import io.github.thinknxkit.samples.benchmark.instant.InstantTransport;
import io.github.thinknxkit.samples.benchmark.server.Access;

/** Who is measured. */
public enum Contestants {
    /** The kit. */
    KIT("the kit"),
    /** The kit a second time, whose difference from the first is noise. */
    KIT_AGAIN("the kit, measured again"),
    /** The least that somebody would write with the JDK alone. */
    MINIMAL("JDK, minimal"),
    /** The JDK at its best. */
    DIRECT("JDK, direct"),
    /** Retrofit on OkHttp. */
    RETROFIT("Retrofit on OkHttp"),
    /** OpenFeign on the JDK's client. */
    OPENFEIGN("OpenFeign on the JDK"),
    /** avaje-http-client, which stands on the JDK's client. */
    AVAJE("avaje-http-client");

    private final String title;

    Contestants(String title) {
        this.title = title;
    }

    /** {@return the name in tables} */
    public String title() {
        return title;
    }

    /** {@return whether this one can authenticate so: only the kit knows Digest, and for comparison the direct call} */
    public boolean masters(Access access) {
        return switch (this) {
            case KIT, KIT_AGAIN -> true;
            case DIRECT -> access != Access.STRICT_ORDER && access != Access.ONE_TIME;
            default -> !access.isDigest();
        };
    }

    /** Opens one, which is to be closed. */
    public Contestant<?> open(Destination destination) {
        return switch (this) {
            case KIT, KIT_AGAIN -> Kit.at(destination);
            case MINIMAL -> new Minimal(destination);
            case DIRECT -> Direct.at(destination);
            case RETROFIT -> new Retrofit(destination);
            case OPENFEIGN -> new OpenFeign(destination);
            case AVAJE -> new Avaje(destination);
        };
    }

    /** Opens one whose answers come at once, without a network; only the kit and the direct call can be opened so. */
    public Contestant<?> openInstantly(Access access) {
        Destination destination = new Destination(80, access);
        InstantClient client = new InstantClient(access);
        return switch (this) {
            case KIT, KIT_AGAIN -> Kit.over(InstantTransport.over(client), destination);
            case DIRECT -> new Direct(destination, client);
            default -> throw new IllegalArgumentException(this + " has no place for such a client");
        };
    }
}
