package id.pelanggan.domain.plugin;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** Why a plugin is not installed, or does not run. */
public enum PluginError implements ErrorCode {
  /** Detail: {@code plugin}. */
  PLUGIN_UNKNOWN,
  /** Detail: {@code path}. */
  PLUGIN_FILE_UNREADABLE,
  /** It is no zip, or a broken one. Detail: {@code path}. */
  PLUGIN_NOT_A_ZIP,
  /** An entry leads out of its folder, is a link, or stands in it twice. Detail: {@code path}. */
  PLUGIN_ENTRY_UNSAFE,
  /** Unpacked it would be larger than allowed. Details: {@code path}, {@code limit} in MB. */
  PLUGIN_TOO_LARGE,
  /**
   * {@code plugin.properties} is missing or says too little. Details: {@code path}, {@code key}.
   */
  PLUGIN_DESCRIPTION_MISSING,
  /** It bundles classes of the SPI itself. Detail: {@code path}. */
  PLUGIN_BUNDLES_SPI,
  /**
   * It needs another version of the SPI. Details: {@code plugin}, {@code requires}, {@code have}.
   */
  PLUGIN_NEEDS_OTHER_SPI,
  /**
   * It has no connector, or one that another plugin has. Details: {@code plugin}, {@code
   * connector}.
   */
  PLUGIN_CONNECTOR_MISSING,
  PLUGIN_CONNECTOR_TAKEN,
  /** Another version is installed. Details: {@code plugin}, {@code version}. */
  PLUGIN_ALREADY_INSTALLED,
  /** Its code does not start. Detail: {@code plugin}. */
  PLUGIN_FAILS,
  /** The owner does not trust it yet. Details: {@code plugin}, {@code hash}. */
  PLUGIN_UNTRUSTED,
  /** The hash that was typed is not the file's. Details: {@code plugin}, {@code hash}. */
  PLUGIN_HASH_DIFFERS,
  /** It came with the program. Detail: {@code plugin}. */
  PLUGIN_BUNDLED,
  /** Connections use it. Details: {@code plugin}, {@code connections}. */
  PLUGIN_IN_USE;

  @Override
  public ErrorKind kind() {
    return ErrorKind.USER;
  }
}
