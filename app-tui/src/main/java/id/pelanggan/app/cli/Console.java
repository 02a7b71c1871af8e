package id.pelanggan.app.cli;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.text.Messages;
import id.pelanggan.domain.failure.PelangganException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Where a command prints: answers on standard output, everything else on standard error. */
public final class Console {
  private final PrintStream out;
  private final PrintStream err;
  private final Messages messages;
  private final boolean json;
  private final NextCommand next;

  public Console(PrintStream out, PrintStream err, Messages messages, boolean json) {
    this(out, err, messages, json, new NextCommand(List.of()));
  }

  private Console(
      PrintStream out, PrintStream err, Messages messages, boolean json, NextCommand next) {
    this.out = requireNonNull(out, "out is null");
    this.err = requireNonNull(err, "err is null");
    this.messages = requireNonNull(messages, "messages is null");
    this.json = json;
    this.next = requireNonNull(next, "next is null");
  }

  /** The same one, where the commands that failures name lead to a certain home. */
  public Console at(NextCommand there) {
    return new Console(out, err, messages, json, there);
  }

  public Messages messages() {
    return messages;
  }

  /** Where everything goes that is not the answer. */
  public PrintStream err() {
    return err;
  }

  /** Prints the answer, and the trouble that comes with it. */
  public ExitCode print(Answer answer) {
    if (json) {
      out.println(toJson(answer.json()));
    } else {
      answer.lines().forEach(out::println);
    }
    out.flush();
    PelangganException trouble = answer.trouble();
    if (trouble == null) {
      return ExitCode.DONE;
    }
    err.println(sentence(trouble));
    return ExitCode.FAILED;
  }

  /** Prints what failed, what is safe and what to do; with {@code --json} as an object too. */
  public ExitCode print(PelangganException failure) {
    if (json) {
      out.println(toJson(new Failure(Failure.Error.of(failure, messages, next))));
      out.flush();
    }
    err.println(sentence(failure));
    return failure.code() instanceof UsageError ? ExitCode.WRONG_USAGE : ExitCode.FAILED;
  }

  /**
   * Shows a part of the answer that is known before the work is done; a program gets one answer.
   */
  public void show(List<String> lines) {
    if (!json) {
      lines.forEach(out::println);
      out.flush();
    }
  }

  /** Says something by the way, beside the answer. */
  public void note(String key, Map<String, String> details) {
    err.println(messages.say(key, details));
  }

  private String sentence(PelangganException failure) {
    Failure.Error error = Failure.Error.of(failure, messages, next);
    return String.join(" ", error.happened(), error.safe(), error.next());
  }

  private static String toJson(Object value) {
    return JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValueAsString(value);
  }

  /** A failure as programs read it. */
  record Failure(Error error) {
    record Error(String code, String kind, String happened, String safe, String next) {
      static Error of(PelangganException failure, Messages messages, NextCommand next) {
        FailureText text = FailureText.of(failure, Phrases.of(messages), next);
        return new Error(
            failure.code().name(),
            failure.code().kind().name(),
            text.happened(),
            text.safe(),
            text.next());
      }
    }
  }
}
