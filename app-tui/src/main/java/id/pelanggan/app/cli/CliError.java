package id.pelanggan.app.cli;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** Why a command ended with 1 although nothing broke. */
public enum CliError implements ErrorCode {
  SHOP_EXISTS(ErrorKind.USER),
  SERVER_STILL_USED(ErrorKind.USER),
  SERVER_EXTERNAL(ErrorKind.USER),
  /** Detail: {@code known} purposes. */
  PURPOSE_UNKNOWN(ErrorKind.USER),
  /** Detail: {@code questions}, in words with the options that answer them. */
  IMPORT_QUESTIONS(ErrorKind.USER),
  /** Details: {@code done} rows that are safe, {@code rows}, {@code command} to go on. */
  IMPORT_STOPPED(ErrorKind.USER),
  /** Detail: {@code path}. */
  MAPPING_FILE_UNREADABLE(ErrorKind.USER),
  /** Detail: {@code path}. */
  MAPPING_FILE_EXISTS(ErrorKind.USER),
  /** Detail: {@code path}. */
  MAPPING_FILE_NOT_WRITTEN(ErrorKind.RESOURCE),
  /** Detail: {@code path}. */
  MAPPING_OF_OTHER_KIND(ErrorKind.USER),
  /** Details: {@code import}, {@code path}. */
  REPAIRS_OF_OTHER_IMPORT(ErrorKind.USER),
  /** Details: {@code path}, {@code line}. */
  REPAIRS_ROW_UNKNOWN(ErrorKind.USER),
  /** Detail: {@code path}. */
  FOLDER_NOT_MADE(ErrorKind.RESOURCE),
  /** The demo makes a server of its own. */
  DEMO_ON_EXTERNAL_SERVER(ErrorKind.USER),
  /** Detail: {@code seed} of the demo that is there. */
  DEMO_OF_OTHER_SEED(ErrorKind.USER),
  /** Its shop came in from files. Detail: {@code command} to delete it. */
  DEMO_OF_EARLIER_VERSION(ErrorKind.USER),
  /** Detail: {@code command} to go on. */
  DEMO_STOPPED(ErrorKind.USER),
  /** Detail: {@code later}, the change that has to be undone first. */
  CHANGED_SINCE(ErrorKind.USER),
  /** Details: {@code setting}, {@code known} values. */
  SETTING_UNKNOWN(ErrorKind.USER),
  /** Detail: {@code path}. */
  FOLDER_UNREADABLE(ErrorKind.USER),
  PROBLEMS_FOUND(ErrorKind.RESOURCE),
  INTERRUPTED(ErrorKind.USER),
  UNEXPECTED(ErrorKind.INTERNAL);

  private final ErrorKind kind;

  CliError(ErrorKind kind) {
    this.kind = kind;
  }

  @Override
  public ErrorKind kind() {
    return kind;
  }
}
