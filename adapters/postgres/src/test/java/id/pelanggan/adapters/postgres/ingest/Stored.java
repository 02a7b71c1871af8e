package id.pelanggan.adapters.postgres.ingest;

import id.pelanggan.adapters.postgres.testground.House;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.encoding.TextWriter;
import id.pelanggan.application.intake.DocumentCodec;
import id.pelanggan.application.intake.ProfileCodec;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.BlindIndex;
import id.pelanggan.domain.vault.BlindIndexKind;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.SealPlace;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Everything that the database holds, opened; read as its owner, past the product's own ways. */
final class Stored implements AutoCloseable {
  private final House house;
  private final Connection session;

  Stored(TestDatabase database, House house) {
    this.house = house;
    try {
      this.session = database.ownerSessions().getConnection();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A row of a table of source records. */
  record Version(
      Stream stream,
      UUID owner,
      UUID record,
      int number,
      SourceId source,
      ChangeSetId changeSet,
      Instant observedAt,
      Document document) {}

  /** A row of an identity table. */
  record Identity(
      BlindIndex digest,
      UUID owner,
      UUID record,
      SourceId source,
      int version,
      Instant observedAt) {}

  List<Version> versions(Stream stream) {
    return list(
        "select %s as owner, * from %s_record".formatted(owner(stream), name(stream)),
        row -> {
          UUID owner = row.getObject("owner", UUID.class);
          UUID record = row.getObject("record_id", UUID.class);
          int number = row.getInt("version");
          SealPlace place = new SealPlace(stream.name(), owner, record, "whole", number);
          byte[] bytes =
              house
                  .vault()
                  .open(new KeySlot(row.getLong("key_slot")), place, row.getBytes("sealed"));
          return new Version(
              stream,
              owner,
              record,
              number,
              new SourceId(row.getObject("source_id", UUID.class)),
              new ChangeSetId(row.getObject("change_set_id", UUID.class)),
              instant(row),
              DocumentCodec.decode(bytes));
        });
  }

  List<Identity> identities(Stream stream) {
    return list(
        "select %s as owner, * from %s_identity".formatted(owner(stream), name(stream)),
        row ->
            new Identity(
                new BlindIndex(row.getBytes("digest")),
                row.getObject("owner", UUID.class),
                row.getObject("record_id", UUID.class),
                new SourceId(row.getObject("source_id", UUID.class)),
                row.getInt("version"),
                instant(row)));
  }

  Map<CustomerId, CustomerProfile> profiles() {
    Map<CustomerId, CustomerProfile> profiles = new HashMap<>();
    list(
            "select * from customer_profile",
            row -> {
              UUID customer = row.getObject("customer_id", UUID.class);
              SealPlace place =
                  new SealPlace(
                      "customer_profile", customer, customer, "whole", row.getInt("version"));
              byte[] bytes =
                  house
                      .vault()
                      .open(new KeySlot(row.getLong("key_slot")), place, row.getBytes("sealed"));
              return Map.entry(new CustomerId(customer), ProfileCodec.decode(bytes));
            })
        .forEach(entry -> profiles.put(entry.getKey(), entry.getValue()));
    return profiles;
  }

  /** The first column as text; {@code null} as the word. */
  List<String> rows(String sql) {
    return list(sql, row -> String.valueOf(row.getString(1)));
  }

  BlindIndex digest(Model.Key key) {
    return digest(key.source(), key.stream(), key.id().value());
  }

  BlindIndex digestOfWalkIn(SourceId source) {
    return digest(source, Stream.CUSTOMERS, "");
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private BlindIndex digest(SourceId source, Stream stream, String id) {
    return house
        .vault()
        .index(
            BlindIndexKind.EXTERNAL_ID,
            new TextWriter().uuid(source.value()).text(stream.name()).text(id).bytes());
  }

  private <T> List<T> list(String sql, RowReader<T> reader) {
    try (Statement statement = session.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<T> items = new ArrayList<>();
      while (rows.next()) {
        items.add(reader.read(rows));
      }
      return items;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Instant instant(ResultSet row) throws SQLException {
    return row.getObject("observed_at", OffsetDateTime.class).toInstant();
  }

  private static String owner(Stream stream) {
    return stream == Stream.PRODUCTS ? "record_id" : "customer_id";
  }

  private static String name(Stream stream) {
    return switch (stream) {
      case CUSTOMERS -> "customer";
      case ORDERS -> "order";
      case PRODUCTS -> "product";
      case INTERACTIONS -> "interaction";
      case FEEDBACK -> "feedback";
    };
  }

  /** Makes a value of the row where it stands. */
  private interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }
}
