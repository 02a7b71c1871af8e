package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgresserver.account.Accounts;
import id.pelanggan.app.cli.CliFailure;
import id.pelanggan.app.cli.Console;
import id.pelanggan.app.cli.ExitCode;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.PelangganCommand;
import id.pelanggan.app.cli.Usage;
import id.pelanggan.app.cli.sample.DemoCommand;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import id.pelanggan.domain.failure.PelangganException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** One run of the program, from its command line to its exit code. */
public final class Program {
  private final Map<String, String> environment;
  private final PrintStream out;
  private final PrintStream err;

  public Program(Map<String, String> environment, PrintStream out, PrintStream err) {
    this.environment = Map.copyOf(environment);
    this.out = requireNonNull(out, "out is null");
    this.err = requireNonNull(err, "err is null");
  }

  /** Runs one command to its end; never throws. */
  public int run(String... arguments) {
    Messages messages = new Messages(language(arguments));
    Console early = new Console(out, err, messages, List.of(arguments).contains("--json"));
    try {
      return run(parse(messages, arguments), early).number();
    } catch (ParameterException e) {
      return early.print(Usage.failure(e, List.of(arguments))).number();
    } catch (CancellationException e) {
      return early.print(CliFailure.interrupted()).number();
    } catch (PelangganException e) {
      return early.print(isInterrupted() ? CliFailure.interrupted() : e).number();
    } catch (RuntimeException | Error e) {
      Unexpected.log(e);
      PelangganException said =
          isInterrupted() ? CliFailure.interrupted() : CliFailure.unexpected(e);
      return early.print(said).number();
    }
  }

  /** The screens are to be there at once, so their command line is tried without all others. */
  private static ParseResult parse(Messages messages, String... arguments) {
    if (Arrays.stream(arguments).limit(1).allMatch(first -> first.startsWith("--"))
        && !List.of(arguments).contains("--help")) {
      try {
        return Commands.bare(new PelangganCommand(), messages).parseArgs(arguments);
      } catch (ParameterException e) {
        // One of the other commands, or wrong: the whole command line knows.
      }
    }
    return Commands.line(new PelangganCommand(), messages).parseArgs(arguments);
  }

  /** Whatever failed then failed because of that. */
  private static boolean isInterrupted() {
    return Thread.currentThread().isInterrupted();
  }

  private ExitCode run(ParseResult parsed, Console console) {
    PelangganCommand root = (PelangganCommand) parsed.commandSpec().root().userObject();
    ParseResult leaf = parsed;
    while (leaf.hasSubcommand()) {
      leaf = leaf.subcommand();
    }
    CommandLine line = leaf.commandSpec().commandLine();
    if (root.options().version()) {
      out.println("Pelanggan " + Version.current());
      return ExitCode.DONE;
    }
    if (!parsed.hasSubcommand() && !root.options().help()) {
      return new Workplace(environment, out, languageOfSystem())
          .work(root.options(), root.linear());
    }
    if (!root.options().help()
        && leaf.commandSpec().userObject() instanceof HeadlessCommand command) {
      return answer(root, command, console);
    }
    out.print(line.getUsageMessage());
    return ExitCode.DONE;
  }

  private ExitCode answer(PelangganCommand root, HeadlessCommand command, Console console) {
    Places places = new Places(environment, System.getProperty("os.name"), Accounts.isRoot());
    Site site = Site.of(root.options(), places, environment, command);
    Console there = console.at(site.next());
    if (command instanceof DemoCommand demo
        && demo.wantsScreens()
        && !root.options().json()
        && Workplace.isAttended(environment)) {
      return visit(root, demo, site, there);
    }
    try (House house = House.build(root.options(), places, environment, command, there)) {
      house.prepare(command);
      return there.print(command.answer(there.messages()));
    } catch (PelangganException e) {
      return there.print(isInterrupted() ? CliFailure.interrupted() : e);
    }
  }

  /** Decides what the demo is made of, and shows it on the screens. */
  private ExitCode visit(PelangganCommand root, DemoCommand demo, Site site, Console console) {
    try (House house = House.build(root.options(), site.places(), environment, demo, console)) {
      house.prepare(demo);
      demo.plan();
    } catch (PelangganException e) {
      return console.print(e);
    }
    return new Workplace(environment, out, languageOfSystem()).work(site, root.linear());
  }

  /**
   * Known before the command line is parsed, because what is wrong with that is said in it too. The
   * last valid mention counts, as the parser reports any other.
   */
  private Language language(String... arguments) {
    String option = "--language";
    Optional<Language> named = Optional.empty();
    for (int i = 0; i < arguments.length; i++) {
      String argument = arguments[i];
      boolean before = argument.equals(option) && i + 1 < arguments.length;
      String value = before ? arguments[i + 1] : argument.replaceFirst("^" + option + "=", "");
      Optional<Language> found = Language.find(value);
      if (found.isPresent() && (before || argument.startsWith(option + "="))) {
        named = found;
      }
    }
    return named.orElseGet(this::languageOfSystem);
  }

  private Language languageOfSystem() {
    for (String variable : List.of("PELANGGAN_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")) {
      String value = environment.getOrDefault(variable, "");
      if (!value.isBlank()) {
        return value.matches("(id|in)([_.@-].*)?") ? Language.ID : Language.EN;
      }
    }
    return Language.EN;
  }
}
