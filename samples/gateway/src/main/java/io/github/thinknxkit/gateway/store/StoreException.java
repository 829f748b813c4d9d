package io.github.thinknxkit.gateway.store;

import java.io.Serial;
import java.sql.SQLException;

/** The database did not do what it was asked for. */
public final class StoreException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    StoreException(SQLException cause) {
        super("the database failed (" + cause.getSQLState() + ")", cause);
    }
}
