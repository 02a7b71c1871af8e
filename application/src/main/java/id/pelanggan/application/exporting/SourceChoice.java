package id.pelanggan.application.exporting;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.SourceRecords;
import id.pelanggan.application.port.Sources;
import id.pelanggan.domain.exporting.ExportError;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.Stream;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the source of which documents are exported. */
final class SourceChoice {
  private final Sources sources;
  private final SourceRecords records;

  @Inject
  SourceChoice(Sources sources, SourceRecords records) {
    this.sources = requireNonNull(sources, "sources is null");
    this.records = requireNonNull(records, "records is null");
  }

  /**
   * @param name empty for the only source that has such documents
   * @throws PelangganException with an {@link ExportError} where there is no such source, or none
   *     to be taken without asking
   */
  Chosen choose(Stream stream, Optional<String> name) {
    Map<SourceId, Long> counts = records.countBelieved(stream);
    List<Source> filled =
        sources.list().stream().filter(source -> isOfFiles(source, counts)).toList();
    if (filled.isEmpty()) {
      throw new PelangganException(ExportError.EXPORT_NOTHING);
    }
    Source source = name.map(wanted -> named(filled, wanted)).orElseGet(() -> only(filled));
    return new Chosen(source, counts.getOrDefault(source.id(), 0L));
  }

  /** What operators write by hand names our own customers, so no file can say it again. */
  private static boolean isOfFiles(Source source, Map<SourceId, Long> counts) {
    return source.trust() < Source.TRUST_OF_OPERATORS && counts.containsKey(source.id());
  }

  private static Source named(List<Source> filled, String name) {
    return filled.stream()
        .filter(source -> source.name().equals(name))
        .findFirst()
        .orElseThrow(() -> failure(ExportError.EXPORT_SOURCE_UNKNOWN, filled));
  }

  private static Source only(List<Source> filled) {
    if (filled.size() > 1) {
      throw failure(ExportError.EXPORT_SOURCE_OPEN, filled);
    }
    return filled.getFirst();
  }

  private static PelangganException failure(ExportError error, List<Source> filled) {
    String names =
        filled.stream()
            .map(source -> '"' + source.name() + '"')
            .sorted()
            .collect(Collectors.joining(", "));
    return new PelangganException(error, Map.of("sources", names));
  }

  /**
   * @param documents how many it has
   */
  record Chosen(Source source, long documents) {}
}
