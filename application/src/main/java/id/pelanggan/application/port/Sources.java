package id.pelanggan.application.port;

import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.source.PurposeCode;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import java.util.List;
import java.util.Optional;

/** Where documents come from, and what data is kept for. */
public interface Sources {

  /** Adds those that are not there yet. */
  void insertPurposes(List<PurposeCode> purposes, CallContext context);

  /**
   * Adds a source unless there is one of that name.
   *
   * @return the one of that name
   */
  Source insertIfAbsent(Source source, CallContext context);

  Optional<Source> find(SourceId id);

  List<Source> list();
}
