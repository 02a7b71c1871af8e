package id.pelanggan.adapters.postgres.leak;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.adapters.postgres.testground.KillableServer;
import org.junit.jupiter.api.Test;

/**
 * The control of what {@link NoValueInLogsTest} looks for in the server's log: with PostgreSQL's
 * own settings the same search finds it there.
 */
class TalkativeServerTest {
  private final Secrets ofError = new Secrets("QX-1234");
  private final Secrets ofKilledProcess = new Secrets("QX-5678");

  @Test
  void shouldTellValuesWithSettingsThatPostgresHasByItself() {
    try (KillableServer server = KillableServer.open()) {
      ServerLog log = new ServerLog(server);
      server.administrate(
          "alter system set log_error_verbosity = 'default'",
          "alter system set log_min_messages = 'warning'",
          "alter system set log_min_error_statement = 'error'",
          "select pg_reload_conf()");
      log.await("parameter \"log_error_verbosity\" changed");

      assertThatThrownBy(() -> server.query("select 'Kontrol-QX-1234'::int"))
          .isInstanceOf(IllegalStateException.class);
      ofError.assertIn(log.text());

      RunningStatement statement =
          new RunningStatement(
              server, () -> server.query("select pg_sleep(60)::text || 'Kontrol-QX-5678'"));
      server.kill(statement.process());
      log.await("was terminated by signal 9");
      log.await("database system is ready to accept connections");
      ofKilledProcess.assertIn(log.text());
    }
  }
}
