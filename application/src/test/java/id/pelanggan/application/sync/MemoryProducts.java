package id.pelanggan.application.sync;

import id.pelanggan.application.port.Products;
import id.pelanggan.domain.source.SourceId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Products of catalogues, in memory. */
final class MemoryProducts implements Products {
  private final Map<UUID, Sold> all = new HashMap<>();

  /** Code and name of each. */
  Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    all.values().forEach(sold -> names.put(sold.document().id().value(), sold.document().name()));
    return names;
  }

  @Override
  public void upsert(List<Sold> products) {
    products.forEach(sold -> all.put(sold.id(), sold));
  }

  @Override
  public void retract(Collection<UUID> products) {
    all.keySet().removeAll(products);
  }

  @Override
  public void insertMentioned(List<Sold> products) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void mention(List<Sold> products) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void unmention(SourceId source) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Set<UUID> listMentioned(Collection<UUID> products) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<UUID> listUnmentioned(SourceId source) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void delete(Collection<UUID> products) {
    throw new UnsupportedOperationException();
  }
}
