package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgresserver.account.Accounts;
import id.pelanggan.app.cli.CliFailure;
import id.pelanggan.app.cli.ExitCode;
import id.pelanggan.app.cli.GlobalOptions;
import id.pelanggan.app.terminal.TerminalKind;
import id.pelanggan.app.terminal.UnixDisplay;
import id.pelanggan.app.text.Language;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Map;

/** Where an operator works: on the whole terminal, or line by line where that is all it can do. */
final class Workplace {
  private final Map<String, String> environment;
  private final PrintStream out;
  private final Language usual;

  /**
   * @param usual the language where nobody chose one
   */
  Workplace(Map<String, String> environment, PrintStream out, Language usual) {
    this.environment = Map.copyOf(environment);
    this.out = requireNonNull(out, "out is null");
    this.usual = requireNonNull(usual, "usual is null");
  }

  /**
   * @param linear whether lines are wanted whatever the terminal can do
   * @throws id.pelanggan.domain.failure.PelangganException where nobody sits at a terminal
   */
  ExitCode work(GlobalOptions options, boolean linear) {
    Places places = new Places(environment, System.getProperty("os.name"), Accounts.isRoot());
    return work(Site.ofShop(options, places, environment), linear);
  }

  /** Whether somebody sits at a terminal. */
  static boolean isAttended(Map<String, String> environment) {
    return TerminalKind.of(environment) != TerminalKind.ABSENT;
  }

  /** As above, in a house of a certain place. */
  ExitCode work(Site site, boolean linear) {
    return switch (TerminalKind.of(environment)) {
      case ABSENT -> throw CliFailure.terminalMissing();
      case DUMB -> lines(site);
      case ATTENDED -> linear ? lines(site) : pictures(site);
    };
  }

  private ExitCode pictures(Site site) {
    return new TerminalProgram(
            UnixDisplay.open(environment),
            Charset.forName(System.getProperty("stdout.encoding", "UTF-8")),
            site.options().language(),
            usual)
        .run(site);
  }

  private ExitCode lines(Site site) {
    return new LinearProgram(out, usual).run(site);
  }
}
