package id.pelanggan.adapters.postgres.search;

import id.pelanggan.application.port.SearchIndex;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.search.SearchError;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Finds names that hold the text; all scores are the same. */
final class PlainIndex implements SearchIndex {
  private final Map<UUID, String> names = new TreeMap<>();
  private int limit = Integer.MAX_VALUE;

  void limit(int customers) {
    limit = customers;
  }

  @Override
  public void put(Collection<Entry> entries) {
    if (names.size() + entries.size() > limit) {
      throw new PelangganException(
          SearchError.SEARCH_TOO_LARGE, Map.of("limit", String.valueOf(limit), "bytes", "0"));
    }
    entries.forEach(entry ->
        names.put(
            entry.customer().value(), String.join(" ", entry.names()).toLowerCase(Locale.ROOT)));
  }

  @Override
  public void remove(Collection<CustomerId> customers) {
    customers.forEach(customer -> names.remove(customer.value()));
  }

  @Override
  public void clear() {
    names.clear();
  }

  @Override
  public List<Hit> find(String text, Optional<Hit> after, int most) {
    return names.entrySet().stream()
        .filter(entry -> entry.getValue().contains(text))
        .map(entry -> new Hit(new CustomerId(entry.getKey()), 1))
        .sorted(Comparator.comparing(hit -> hit.customer().value()))
        .filter(hit ->
            after.isEmpty() || hit.customer().value().compareTo(after.get().customer().value()) > 0)
        .limit(most)
        .toList();
  }

  @Override
  public int count() {
    return names.size();
  }

  @Override
  public long bytes() {
    return names.size();
  }

  @Override
  public long limit() {
    return limit;
  }

  @Override
  public void save(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(names.size());
    for (Map.Entry<UUID, String> entry : names.entrySet()) {
      data.writeLong(entry.getKey().getMostSignificantBits());
      data.writeLong(entry.getKey().getLeastSignificantBits());
      data.writeUTF(entry.getValue());
    }
  }

  @Override
  public void load(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    names.clear();
    for (int left = data.readInt(); left > 0; left--) {
      names.put(new UUID(data.readLong(), data.readLong()), data.readUTF());
    }
  }
}
