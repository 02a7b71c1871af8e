package id.pelanggan.adapters.postgres.leak;

import id.pelanggan.domain.failure.PelangganException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** Everything that an exception could tell: what it prints, and what it keeps for those who ask. */
final class Told {
  private final StringWriter text = new StringWriter();
  private final PrintWriter out = new PrintWriter(text, true);
  private final Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private Told() {}

  static String by(@Nullable Throwable failure) {
    Told told = new Told();
    told.add(failure);
    return told.text.toString();
  }

  private void add(@Nullable Throwable failure) {
    if (failure == null || !seen.add(failure)) {
      return;
    }
    failure.printStackTrace(out);
    out.println(failure.getMessage());
    out.println(failure.getLocalizedMessage());
    if (failure instanceof PelangganException known) {
      out.println(known.details());
    }
    if (failure instanceof PSQLException postgres) {
      out.println(postgres.getServerErrorMessage());
    }
    if (failure instanceof SQLException sql) {
      add(sql.getNextException());
    }
    add(failure.getCause());
    for (Throwable suppressed : failure.getSuppressed()) {
      add(suppressed);
    }
  }
}
