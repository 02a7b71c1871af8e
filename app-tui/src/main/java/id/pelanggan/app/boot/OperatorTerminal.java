package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Terminal;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** The terminal that the program was started from. */
final class OperatorTerminal implements Terminal {
  private final PrintStream err;
  private final boolean silent;
  private @Nullable Progress progress;

  /**
   * @param silent whether a program reads the answer: nobody is asked or told of progress
   */
  OperatorTerminal(PrintStream err, boolean silent) {
    this.err = requireNonNull(err, "err is null");
    this.silent = silent;
  }

  @Override
  public boolean isAttended() {
    return !silent && Prompt.isAttended();
  }

  @Override
  public Optional<String> ask(String question) {
    return Prompt.read(console -> console.readLine("%s ", question))
        .map(String::strip)
        .filter(answer -> !answer.isEmpty());
  }

  @Override
  public synchronized Progress progress() {
    Progress known = progress;
    if (known == null) {
      known = silent ? Progress.NONE : look();
      progress = known;
    }
    return known;
  }

  @Override
  public void show(String text) {
    err.print(text);
    err.flush();
  }

  /** Java says of standard input and output only whether they are a terminal. */
  private static Progress look() {
    try {
      int exitCode =
          new ProcessBuilder("/bin/sh", "-c", "test -t 2")
              .redirectError(Redirect.INHERIT)
              .start()
              .waitFor();
      return exitCode == 0 ? Progress.REWRITTEN : Progress.LINES;
    } catch (IOException e) {
      return Progress.LINES;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while the terminal was looked at");
    }
  }
}
