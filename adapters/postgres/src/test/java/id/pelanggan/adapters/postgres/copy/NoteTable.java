package id.pelanggan.adapters.postgres.copy;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.testground.TestDatabase;
import java.util.List;
import java.util.function.Consumer;

/** A table that only tests have. */
record NoteTable(TestDatabase database) {
  static final List<String> COLUMNS = List.of("id", "text");

  void create() {
    database.execute(
        "drop table if exists note",
        "create table note (id int primary key, text text, day date, moment timestamptz)",
        "grant select, insert on note to pelanggan_app");
  }

  long copy(Consumer<CopyWriter> rows) {
    return database.database().copy("note", COLUMNS, rows);
  }

  List<String> ids() {
    return query("select id from note order by id");
  }

  List<String> query(String sql) {
    return database.query(sql);
  }

  /** Nothing was stored, and the next copy works. */
  void assertUsable() {
    assertThat(ids()).isEmpty();
    assertThat(copy(writer -> writer.row().int4(1).text("after"))).isEqualTo(1);
    database.execute("delete from note");
  }
}
