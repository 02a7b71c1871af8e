package id.pelanggan.adapters.postgresserver.server;

import id.pelanggan.adapters.postgresserver.file.FileError;
import id.pelanggan.adapters.postgresserver.file.FileFailure;
import id.pelanggan.domain.failure.ErrorCode;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out from what PostgreSQL wrote why it would not start. */
final class StartFailure {
  private record Cause(ErrorCode code, Predicate<String> isNamedBy) {}

  private static final List<Cause> CAUSES =
      List.of(
          new Cause(FileError.DISK_FULL, FileFailure::saysDiskFull),
          new Cause(ServerError.PORT_TAKEN, containing("could not bind", "Address already in use")),
          new Cause(
              ServerError.EARLIER_SERVER_STILL_ENDING,
              containing(
                  "pre-existing shared memory block",
                  "lock file \"postmaster.pid\" already exists")),
          new Cause(
              ServerError.SERVER_VERSION_OTHER,
              containing("database files are incompatible with server")),
          new Cause(
              ServerError.MEMORY_SHORT,
              containing(
                  "could not create shared memory segment",
                  "could not map anonymous shared memory",
                  "could not resize shared memory segment")),
          new Cause(
              ServerError.SERVER_DAMAGED,
              containing(
                  "could not locate a valid checkpoint record",
                  "could not locate required checkpoint record",
                  "invalid data in file",
                  "incorrect checksum in control file",
                  "could not open file \"global/",
                  "could not read file \"global/",
                  "global/pg_control\": No such file or directory",
                  "required WAL directory",
                  "could not access status of transaction")),
          new Cause(
              FileError.FILE_NOT_PERMITTED,
              containing("Permission denied", "Read-only file system")));

  private static final Pattern SAID = Pattern.compile("(?:FATAL|PANIC|ERROR|error): +(.*)");

  private StartFailure() {}

  /**
   * @param output what PostgreSQL wrote during this start
   * @param otherwise for a reason that is not known here
   */
  static ErrorCode of(String output, ErrorCode otherwise) {
    return CAUSES.stream()
        .filter(cause -> cause.isNamedBy().test(output))
        .map(Cause::code)
        .findFirst()
        .orElse(otherwise);
  }

  /**
   * PostgreSQL's own words for the last thing that it could not do; empty where it said nothing.
   */
  static String reason(String output) {
    return output
        .lines()
        .map(SAID::matcher)
        .filter(Matcher::find)
        .map(said -> said.group(1))
        .reduce("", (before, said) -> said);
  }

  private static Predicate<String> containing(String... texts) {
    return output -> List.of(texts).stream().anyMatch(output::contains);
  }
}
