package id.pelanggan.adapters.postgresserver.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.file.FileError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What PostgreSQL 18.6 wrote when each cause was brought about. */
class StartFailureTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DISK_FULL | FATAL:  could not write lock file "postmaster.pid": No space left on device
          DISK_FULL | initdb: error: could not write file "/h/data/PG_VERSION": No space left on device
          PORT_TAKEN | LOG:  could not bind IPv4 address "127.0.0.1": Address already in use
          EARLIER_SERVER_STILL_ENDING | FATAL:  lock file "postmaster.pid" already exists
          EARLIER_SERVER_STILL_ENDING | FATAL:  pre-existing shared memory block (key 2163840, ID 24) is still in use
          SERVER_VERSION_OTHER | FATAL:  database files are incompatible with server
          MEMORY_SHORT | FATAL:  could not map anonymous shared memory: Cannot allocate memory
          MEMORY_SHORT | FATAL:  could not create shared memory segment: Cannot allocate memory
          SERVER_DAMAGED | PANIC:  could not locate a valid checkpoint record at 0/174D460
          SERVER_DAMAGED | FATAL:  incorrect checksum in control file
          SERVER_DAMAGED | PANIC:  could not read file "global/pg_control": read 10 of 296
          SERVER_DAMAGED | but could not open file "/h/data/global/pg_control": No such file or directory
          SERVER_DAMAGED | FATAL:  could not open file "global/pg_filenode.map": No such file or directory
          SERVER_DAMAGED | FATAL:  required WAL directory "pg_wal" does not exist
          SERVER_DAMAGED | FATAL:  could not access status of transaction 752
          SERVER_DAMAGED | FATAL:  invalid data in file "backup_label"
          FILE_NOT_PERMITTED | but could not open file "/h/data/global/pg_control": Permission denied
          FILE_NOT_PERMITTED | LOG:  could not open configuration file "/h/data/postgresql.conf": Permission denied
          FILE_NOT_PERMITTED | FATAL:  could not create lock file "postmaster.pid": Permission denied
          FILE_NOT_PERMITTED | FATAL:  could not create lock file "postmaster.pid": Read-only file system
          """)
  void shouldFindTheCause(String code, String output) {
    assertThat(StartFailure.of(output, ServerError.SERVER_NOT_STARTED).name()).isEqualTo(code);
  }

  @Test
  void shouldFindTheCauseAmongOtherLines() {
    String output =
        """
        2026-11-23 05:20:03.904 UTC [9448] LOG:  starting PostgreSQL 18.6 on x86_64-pc-linux-gnu
        2026-11-23 05:20:03.904 UTC [9448] LOG:  listening on IPv4 address "127.0.0.1", port 21999
        2026-11-23 05:20:03.907 UTC [9454] LOG:  invalid checkpoint record
        2026-11-23 05:20:03.907 UTC [9454] PANIC:  could not locate a valid checkpoint record at 0/1
        2026-11-23 05:20:03.907 UTC [9448] LOG:  startup process (PID 9454) was terminated by signal 6
        2026-11-23 05:20:03.911 UTC [9448] LOG:  database system is shut down
        """;

    assertThat(StartFailure.of(output, ServerError.SERVER_NOT_STARTED))
        .isEqualTo(ServerError.SERVER_DAMAGED);
  }

  @Test
  void shouldNameTheFullDiskBeforeWhatFollowsFromIt() {
    String output =
        """
        PANIC:  could not locate a valid checkpoint record at 0/1
        FATAL:  could not write to file "pg_wal/xlogtemp.31": No space left on device
        """;

    assertThat(StartFailure.of(output, ServerError.SERVER_NOT_STARTED))
        .isEqualTo(FileError.DISK_FULL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LOG:  database system was interrupted; last known up at 2026-11-23 05:20:05 UTC
          LOG:  database system was not properly shut down; automatic recovery in progress
          FATAL:  configuration file "/h/data/postgresql.conf" contains errors
          ''
          """)
  void shouldLeaveEverythingElseToItsCaller(String output) {
    assertThat(StartFailure.of(output, ServerError.SERVER_NOT_CREATED))
        .isEqualTo(ServerError.SERVER_NOT_CREATED);
  }

  @Test
  void shouldRepeatTheLastThingThatPostgresCouldNotDo() {
    String output =
        """
        2026-11-23 05:20:03.904 UTC [9448] LOG:  starting PostgreSQL 18.6 on x86_64-pc-linux-gnu
        2026-11-23 05:20:03.907 UTC [9454] PANIC:  could not locate a valid checkpoint record at 0/1
        2026-11-23 05:20:03.908 UTC [9448] FATAL:  could not create any TCP/IP sockets
        2026-11-23 05:20:03.911 UTC [9448] LOG:  database system is shut down
        """;

    assertThat(StartFailure.reason(output)).isEqualTo("could not create any TCP/IP sockets");
    assertThat(StartFailure.reason("initdb: error: could not access \"/h\"\ninitdb: hint: look\n"))
        .isEqualTo("could not access \"/h\"");
    assertThat(StartFailure.reason("LOG:  database system is shut down\n")).isEmpty();
  }
}
