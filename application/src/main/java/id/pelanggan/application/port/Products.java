package id.pelanggan.application.port;

import id.pelanggan.domain.document.ProductDocument;
import id.pelanggan.domain.source.SourceId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The facts of products. */
public interface Products {

  /** Stores what a catalogue says over what was known of them. */
  void upsert(List<Sold> products);

  /** Adds products of which only order lines tell. */
  void insertMentioned(List<Sold> products);

  /** Notes what order lines call products of a catalogue; the first to tell counts. */
  void mention(List<Sold> products);

  /** Forgets what order lines called a catalogue's products that none of them names any more. */
  void unmention(SourceId source);

  /**
   * Takes back what a catalogue said; those that order lines told of before stay as those had it.
   */
  void retract(Collection<UUID> products);

  /** Those of them that order lines told of before any catalogue did. */
  Set<UUID> listMentioned(Collection<UUID> products);

  /** Those of a source that no catalogue and no order line names any more. */
  List<UUID> listUnmentioned(SourceId source);

  void delete(Collection<UUID> products);

  record Sold(UUID id, SourceId source, ProductDocument document) {}
}
