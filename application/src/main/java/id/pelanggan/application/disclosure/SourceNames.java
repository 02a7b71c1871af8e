package id.pelanggan.application.disclosure;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Sources;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import jakarta.inject.Inject;

/** What operators call sources. */
final class SourceNames {
  private final Sources sources;

  @Inject
  SourceNames(Sources sources) {
    this.sources = requireNonNull(sources, "sources is null");
  }

  String name(SourceId id) {
    return sources.find(id).map(Source::name).orElse("");
  }
}
