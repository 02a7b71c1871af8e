package id.pelanggan.adapters.postgresserver.server;

/**
 * The server's settings. Durable, reachable from this machine only, and with a log that repeats no
 * value: errors of statements are the client's business, and it has them already.
 */
final class Settings {
  static final String FILE =
      """
      # Written by Pelanggan at each start; changes made here are lost.
      listen_addresses = '127.0.0.1'
      unix_socket_directories = ''
      max_connections = 50
      password_encryption = scram-sha-256

      fsync = on
      synchronous_commit = on
      full_page_writes = on

      log_destination = stderr
      logging_collector = off
      log_min_messages = log
      log_min_error_statement = panic
      log_error_verbosity = terse
      log_statement = none
      log_min_duration_statement = -1
      log_parameter_max_length = 0
      log_parameter_max_length_on_error = 0
      log_checkpoints = off
      log_autovacuum_min_duration = -1
      log_line_prefix = '%m [%p] '
      log_timezone = UTC

      timezone = UTC
      datestyle = 'iso, ymd'
      lc_messages = C
      lc_monetary = C
      lc_numeric = C
      lc_time = C
      default_text_search_config = 'pg_catalog.simple'
      jit = off
      """;

  /** Who may enter: the two roles with their passwords, over loopback. */
  static final String ACCESS =
      """
      # Written by Pelanggan at each start; changes made here are lost.
      host all all 127.0.0.1/32 scram-sha-256
      """;

  private Settings() {}
}
