package id.pelanggan.app.cli;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.failure.PelangganException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a command has to say, for people and for programs.
 *
 * @param lines for people, in their language
 * @param json for programs: a record with the same facts, in names that stay the same
 * @param trouble why the command ends with 1 although it has an answer; null where it is done
 */
public record Answer(List<String> lines, Object json, @Nullable PelangganException trouble) {
  public Answer {
    lines = List.copyOf(lines);
    requireNonNull(json, "json is null");
  }

  /** The command did what was asked. */
  public static Answer done(List<String> lines, Object json) {
    return new Answer(lines, json, null);
  }
}
