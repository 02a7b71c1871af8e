package id.pelanggan.domain.sync;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One line of what a run did.
 *
 * @param details what fills the places in the words; no personal data, no secrets
 */
public record RunNote(Instant at, Kind kind, SortedMap<String, String> details) {
  public RunNote {
    requireNonNull(at, "at is null");
    requireNonNull(kind, "kind is null");
    details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
  }

  /** What can be said; the words are kept by the driving side under this name. */
  public enum Kind {
    /** Detail: {@code scope}. */
    BEGAN,
    /** It goes on after it was stopped, waited or was cut off. */
    RESUMED,
    /** Detail: {@code stream}. */
    STREAM_BEGAN,
    /** Details: {@code method}, {@code path}, {@code status}, {@code milliseconds}. */
    CALLED,
    /**
     * A call is made again. Details: {@code reason} (a connector's kind of failure), {@code
     * milliseconds}.
     */
    CALL_WAITS,
    CREDENTIALS_RENEWED,
    /** Details: {@code stream}, {@code page}, {@code records}. */
    PAGE_STORED,
    /** Details: {@code stream}, {@code records}. */
    RECORDS_QUARANTINED,
    /** A field that was never there before. Details: {@code stream}, {@code field}. */
    FIELD_APPEARED,
    /**
     * A cursor that the source does not know any more: the stream is read again. Detail: {@code
     * stream}.
     */
    CURSOR_LOST,
    /** Details: {@code stream}, {@code records}. */
    RECORDS_GONE,
    /** Details: {@code stream}, {@code records}. */
    STREAM_DONE,
    /** Details: {@code reason}, {@code seconds}. */
    WAITS,
    STOPPED,
    /** Detail: {@code code}. */
    FAILED,
    DONE
  }
}
