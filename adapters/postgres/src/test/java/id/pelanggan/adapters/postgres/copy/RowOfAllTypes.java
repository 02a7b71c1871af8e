package id.pelanggan.adapters.postgres.copy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** A row of a table with a column of every type that can be copied; empty for no value. */
record RowOfAllTypes(
    int number,
    Optional<String> text,
    Optional<List<Byte>> bytes,
    Optional<Boolean> bool,
    Optional<Short> int2,
    Optional<Integer> int4,
    Optional<Long> int8,
    Optional<UUID> uuid,
    Optional<LocalDate> date,
    Optional<Instant> instant) {
  static final String TABLE =
      """
      create table copied (
        number int,
        as_text text,
        as_bytes bytea,
        as_bool boolean,
        as_int2 smallint,
        as_int4 integer,
        as_int8 bigint,
        as_uuid uuid,
        as_date date,
        as_instant timestamptz
      )
      """;

  static final List<String> COLUMNS =
      List.of(
          "number",
          "as_text",
          "as_bytes",
          "as_bool",
          "as_int2",
          "as_int4",
          "as_int8",
          "as_uuid",
          "as_date",
          "as_instant");

  void write(CopyWriter writer) {
    writer.row().int4(number);
    write(writer, text, writer::text);
    write(writer, bytes.map(RowOfAllTypes::array), writer::bytes);
    write(writer, bool, writer::bool);
    write(writer, int2, writer::int2);
    write(writer, int4, writer::int4);
    write(writer, int8, writer::int8);
    write(writer, uuid, writer::uuid);
    write(writer, date, writer::date);
    write(writer, instant, writer::instant);
  }

  private static <T> void write(CopyWriter writer, Optional<T> value, Consumer<T> method) {
    value.ifPresentOrElse(method, writer::none);
  }

  private static byte[] array(List<Byte> bytes) {
    byte[] array = new byte[bytes.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = bytes.get(i);
    }
    return array;
  }
}
