package id.pelanggan.app.boot;

import id.pelanggan.application.intake.ProfileCodec;
import id.pelanggan.application.port.Vault;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.customer.Origin;
import id.pelanggan.domain.customer.Sourced;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.SealPlace;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Opens everything that is sealed in a home's database, and says it in rows without the ids that
 * chance gave. A text is named by its hash: equal rows, equal texts.
 */
final class OpenedHome {
  private static final String RECORDS =
      """
      select '%1$s ' || encode(i.digest, 'hex') || ' ' || r.version,
             r.key_slot, r.sealed, '%2$s', r.%3$s, r.record_id, 'whole', r.version
      from %1$s_record as r join %1$s_identity as i on i.record_id = r.record_id
      """;
  private static final String PROFILES =
      """
      select 'profile ' || encode(i.digest, 'hex') || ' ' || p.version,
             p.key_slot, p.sealed, 'customer_profile', p.customer_id, p.customer_id, 'whole',
             p.version
      from customer_profile as p join customer_identity as i on i.customer_id = p.customer_id
      """;
  private static final String REFUSED_ROWS =
      """
      select 'refused ' || row_number || ' ' || reason,
             key_slot, sealed, 'refused_row', change_set_id,
             ('00000000-0000-0000-' || substr(lpad(to_hex(row_number), 16, '0'), 1, 4) || '-'
               || substr(lpad(to_hex(row_number), 16, '0'), 5))::uuid, 'cells', 1
      from refused_row
      """;

  private static final Origin NOWHERE =
      new Origin(new UUID(0, 0), new SourceId(new UUID(0, 0)), Instant.EPOCH);

  private final HomeDatabase database;
  private final Vault vault;

  OpenedHome(HomeDatabase database, Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  List<String> rows() throws SQLException {
    List<String> rows = new ArrayList<>();
    for (Stream stream : Stream.values()) {
      rows.addAll(open(records(stream), UnaryOperator.identity()));
    }
    rows.addAll(open(PROFILES, OpenedHome::withoutRecords));
    rows.addAll(open(REFUSED_ROWS, UnaryOperator.identity()));
    return rows;
  }

  private static String records(Stream stream) {
    String owner = stream == Stream.PRODUCTS ? "record_id" : "customer_id";
    return RECORDS.formatted(table(stream), stream.name(), owner);
  }

  private static String table(Stream stream) {
    return switch (stream) {
      case CUSTOMERS -> "customer";
      case ORDERS -> "order";
      case PRODUCTS -> "product";
      case INTERACTIONS -> "interaction";
      case FEEDBACK -> "feedback";
    };
  }

  private List<String> open(String query, UnaryOperator<byte[]> form) throws SQLException {
    return database.list(query, row -> row.getString(1) + " " + hash(form.apply(opened(row))));
  }

  private byte[] opened(ResultSet row) throws SQLException {
    SealPlace place =
        new SealPlace(
            row.getString(4),
            row.getObject(5, UUID.class),
            row.getObject(6, UUID.class),
            row.getString(7),
            row.getInt(8));
    return vault.open(new KeySlot(row.getLong(2)), place, row.getBytes(3));
  }

  /** Where values come from is left out: chance gives records their ids, and pages their times. */
  private static byte[] withoutRecords(byte[] profile) {
    CustomerProfile found = ProfileCodec.decode(profile);
    return ProfileCodec.encode(
        new CustomerProfile(
            values(found.attributes()),
            values(found.contactPoints()),
            values(found.addresses()),
            new TreeMap<>(values(found.preferences())),
            found.statements().entrySet().stream()
                .collect(
                    Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> values(entry.getValue()),
                        (one, other) -> one,
                        TreeMap::new))));
  }

  private static <K, T> Map<K, Sourced<T>> values(Map<K, Sourced<T>> said) {
    return said.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> value(entry.getValue())));
  }

  private static <T> List<Sourced<T>> values(List<Sourced<T>> said) {
    return said.stream().map(OpenedHome::value).toList();
  }

  private static <T> Sourced<T> value(Sourced<T> said) {
    return new Sourced<>(said.value(), NOWHERE);
  }

  private static String hash(byte[] text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text), 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
