package id.pelanggan.domain.search;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** Why customers cannot be searched. */
public enum SearchError implements ErrorCode {
  /** Details {@code bytes} that the index would take, and {@code limit}. */
  SEARCH_TOO_LARGE(ErrorKind.RESOURCE),
  /** The copy for the next start. Detail {@code path}. */
  SEARCH_COPY_NOT_WRITTEN(ErrorKind.RESOURCE);

  private final ErrorKind kind;

  SearchError(ErrorKind kind) {
    this.kind = kind;
  }

  @Override
  public ErrorKind kind() {
    return kind;
  }
}
