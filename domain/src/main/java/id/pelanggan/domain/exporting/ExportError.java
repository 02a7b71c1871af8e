package id.pelanggan.domain.exporting;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** Why nothing was exported. */
public enum ExportError implements ErrorCode {
  /** Several sources have such documents. Detail {@code sources}: their names. */
  EXPORT_SOURCE_OPEN,
  /** No source of that name has any. Detail {@code sources}: names of those that have. */
  EXPORT_SOURCE_UNKNOWN,
  /** What is combined of all sources is of no single one. */
  EXPORT_COMBINED_OF_SOURCE,
  EXPORT_NOTHING,
  /** Something came in meanwhile that has no column. */
  EXPORT_DATA_CHANGED;

  @Override
  public ErrorKind kind() {
    return ErrorKind.USER;
  }
}
