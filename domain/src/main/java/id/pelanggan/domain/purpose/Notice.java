package id.pelanggan.domain.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.source.PurposeCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A version of what customers are told of purposes.
 *
 * @param version from 1
 * @param purposes what it tells of
 * @param validFrom the first day on which it may be shown
 * @param texts one for each language it is written in; at least one
 * @param since when it came into this state
 */
public record Notice(
    NoticeCode code,
    int version,
    Set<PurposeCode> purposes,
    LocalDate validFrom,
    List<NoticeText> texts,
    NoticeState state,
    Instant since) {
  public Notice {
    requireNonNull(code, "code is null");
    purposes = Set.copyOf(purposes);
    requireNonNull(validFrom, "validFrom is null");
    texts = List.copyOf(texts);
    requireNonNull(state, "state is null");
    requireNonNull(since, "since is null");
    if (version < 1) {
      throw new IllegalArgumentException("version is below 1: " + version);
    }
    if (texts.isEmpty() || purposes.isEmpty()) {
      throw new IllegalArgumentException("without a text or without a purpose");
    }
  }

  /** In a language, or in the first one where it is not written in that. */
  public NoticeText in(String language) {
    return texts.stream()
        .filter(text -> text.language().equals(language))
        .findFirst()
        .orElseGet(texts::getFirst);
  }

  /** What proves that somebody was shown one of its texts. */
  public NoticeReference reference(NoticeText text) {
    return new NoticeReference(code, version, text.language(), text.hash());
  }
}
