package id.pelanggan.domain.mapping;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/**
 * What is wrong with a mapping. Where the mapping is a text, the detail {@code line} counts its
 * lines from 1. No detail repeats a value.
 */
public enum MappingError implements ErrorCode {
  /** A line is neither blank, nor a comment, nor {@code key = value}. Detail {@code line}. */
  MAPPING_LINE_UNREADABLE,
  /** Details {@code line}, {@code key}. */
  MAPPING_KEY_UNKNOWN,
  /** Details {@code line}, {@code key}. */
  MAPPING_KEY_TWICE,
  /** Detail {@code key}. */
  MAPPING_KEY_MISSING,
  /** Details {@code line}, {@code key}. */
  MAPPING_VALUE_INVALID,
  /** A field that documents of this kind do not have. Details {@code line}, {@code key}. */
  MAPPING_FIELD_OF_OTHER_KIND,
  /** Detail {@code maximum} number of characters. */
  MAPPING_TOO_LONG,
  /** The file has no column of this name. Details {@code key}, {@code column}. */
  MAPPING_COLUMN_MISSING,
  /** No column is mapped to what every document needs. Detail {@code key}. */
  MAPPING_FIELD_MISSING;

  @Override
  public ErrorKind kind() {
    return ErrorKind.USER;
  }
}
