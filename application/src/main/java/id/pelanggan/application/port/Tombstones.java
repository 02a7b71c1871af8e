package id.pelanggan.application.port;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.erasure.ErasureId;
import id.pelanggan.domain.vault.BlindIndex;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * What remains of people who were erased: keyed hashes of what they were known by, so that no
 * import and no sync brings them back. They lie in the database and beside the keyring, so that a
 * database that is put back cannot lose them.
 */
public interface Tombstones {

  /** Adds marks in both places; those that are there already stay. Durable when it returns. */
  void add(ErasureId erasure, Collection<Mark> marks, Instant at);

  /** Those of the marks that stand and were not lifted. */
  Set<Mark> find(Collection<Mark> marks);

  /**
   * Lifts marks in both places, because the person came back by their own act.
   *
   * @param evidence the consent or the document that shows it
   */
  void lift(Collection<Mark> marks, UUID evidence, CallContext context);

  /** How many stand. */
  long count();

  /** Whether none stands; costs next to nothing, so that who looks many up asks this first. */
  boolean isEmpty();

  /**
   * Puts marks that stand beside the keyring and not in the database into the database, as after
   * one was put back; what is in the database alone is written beside the keyring.
   *
   * @return those that were put
   */
  Set<Mark> repair();

  /**
   * One thing that a person was known by.
   *
   * @param digest under a key that is never rotated
   */
  record Mark(MarkKind kind, BlindIndex digest) {
    public Mark {
      requireNonNull(kind, "kind is null");
      requireNonNull(digest, "digest is null");
    }
  }

  /** What a mark is made of. */
  enum MarkKind {
    /** Source, stream and the source's id of a customer, or of a document of one. */
    EXTERNAL_ID,
    EMAIL,
    PHONE
  }
}
