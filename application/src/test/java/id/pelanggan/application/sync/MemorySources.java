package id.pelanggan.application.sync;

import id.pelanggan.application.port.Sources;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.source.PurposeCode;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sources in memory, each of a purpose that is known. */
final class MemorySources implements Sources {
  private final Set<PurposeCode> purposes = new HashSet<>();
  private final List<Source> all = new ArrayList<>();

  @Override
  public void insertPurposes(List<PurposeCode> added, CallContext context) {
    purposes.addAll(added);
  }

  @Override
  public Source insertIfAbsent(Source source, CallContext context) {
    if (!purposes.contains(source.purpose())) {
      throw new IllegalStateException("the purpose is not stored");
    }
    return all.stream()
        .filter(each -> each.name().equals(source.name()))
        .findFirst()
        .orElseGet(() -> {
          all.add(source);
          return source;
        });
  }

  @Override
  public Optional<Source> find(SourceId id) {
    return all.stream().filter(source -> source.id().equals(id)).findFirst();
  }

  @Override
  public List<Source> list() {
    return List.copyOf(all);
  }
}
