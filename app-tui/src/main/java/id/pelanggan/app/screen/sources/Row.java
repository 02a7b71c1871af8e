package id.pelanggan.app.screen.sources;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.screen.sources.sync.ConnectionRow;
import java.util.ArrayList;
import java.util.List;

/** A source in the list. */
sealed interface Row {
  String name();

  /** A system that is read by itself. */
  record Connected(ConnectionRow connection) implements Row {
    public Connected {
      requireNonNull(connection, "connection is null");
    }

    @Override
    public String name() {
      return connection.name();
    }
  }

  /**
   * Files that somebody brings in.
   *
   * @param imports the newest first
   */
  record Files(String name, List<ImportRow> imports) implements Row {
    public Files {
      requireNonNull(name, "name is null");
      imports = List.copyOf(imports);
    }
  }

  /** The systems, and the files last. */
  static List<Row> of(List<ConnectionRow> connections, Files files) {
    List<Row> rows = new ArrayList<>();
    connections.forEach(connection -> rows.add(new Connected(connection)));
    rows.add(files);
    return List.copyOf(rows);
  }
}
