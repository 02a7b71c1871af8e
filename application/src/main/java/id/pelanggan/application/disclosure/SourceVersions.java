package id.pelanggan.application.disclosure;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.disclosure.AccessRecord.Node;
import id.pelanggan.application.intake.Archive;
import id.pelanggan.application.port.PersonalRows;
import id.pelanggan.application.port.RecordVersion;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.source.Stream;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Everything that sources said, every version of it. */
final class SourceVersions implements Section {
  private static final List<Stream> STREAMS =
      List.of(Stream.CUSTOMERS, Stream.ORDERS, Stream.INTERACTIONS, Stream.FEEDBACK);

  private final PersonalRows rows;
  private final Archive archive;
  private final SourceNames sources;

  @Inject
  SourceVersions(PersonalRows rows, Archive archive, SourceNames sources) {
    this.rows = requireNonNull(rows, "rows is null");
    this.archive = requireNonNull(archive, "archive is null");
    this.sources = requireNonNull(sources, "sources is null");
  }

  @Override
  public Node read(CustomerId customer) {
    Branch streams = new Branch();
    for (Stream stream : STREAMS) {
      List<Node> versions =
          rows.listVersions(stream, List.of(customer)).stream()
              .sorted(
                  Comparator.comparing(RecordVersion::record).thenComparing(RecordVersion::version))
              .flatMap(version ->
                  archive
                      .find(stream, version)
                      .map(document -> version(version, DocumentNodes.of(document)))
                      .stream())
              .toList();
      streams.put(stream.name().toLowerCase(Locale.ROOT), versions);
    }
    return streams.ours();
  }

  private Node version(RecordVersion version, Node document) {
    return new Branch()
        .put("source", sources.name(version.source()))
        .put("version", String.valueOf(version.version()))
        .put("observedAt", version.observedAt())
        .put("says", document)
        .ours();
  }
}
