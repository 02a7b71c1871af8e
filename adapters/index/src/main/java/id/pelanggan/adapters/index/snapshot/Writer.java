package id.pelanggan.adapters.index.snapshot;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who writes a copy that is not finished; the file's name says it.
 *
 * @param process its number
 * @param copy counts the copies that the process began
 */
record Writer(long process, int copy) {
  private static final Pattern NUMBERS = Pattern.compile("\\.(\\d{1,18})-(\\d{1,9})");

  String name(String copied) {
    return copied + "." + process + "-" + copy;
  }

  /** Empty where the file is not a copy of that name. */
  static Optional<Writer> of(String name, String copied) {
    Matcher numbers = NUMBERS.matcher(name.substring(copied.length()));
    return numbers.matches()
        ? Optional.of(
            new Writer(Long.parseLong(numbers.group(1)), Integer.parseInt(numbers.group(2))))
        : Optional.empty();
  }

  /** Another process may have got its number since; then the file stays a while longer. */
  boolean isGone() {
    return ProcessHandle.of(process).filter(ProcessHandle::isAlive).isEmpty();
  }
}
