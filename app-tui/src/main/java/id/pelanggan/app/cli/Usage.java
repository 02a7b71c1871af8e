package id.pelanggan.app.cli;

import id.pelanggan.app.text.Messages;
import id.pelanggan.domain.failure.PelangganException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as picocli parses it, with its words in the operator's language. */
public final class Usage {
  private static final int WIDTH = 100;

  private Usage() {}

  /**
   * The whole command line with its help in the language of the messages.
   *
   * @param parts commands beside those that the program itself names
   */
  public static CommandLine commandLine(
      PelangganCommand command, List<Class<?>> parts, Messages messages) {
    CommandLine line = new CommandLine(command);
    parts.forEach(line::addSubcommand);
    line.setUsageHelpWidth(WIDTH);
    line.setResourceBundle(messages.usage());
    label(line, messages.usage().getString("label.command"));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    return line;
  }

  private static void label(CommandLine line, String label) {
    line.getCommandSpec().usageMessage().synopsisSubcommandLabel(label);
    line.getSubcommands().values().forEach(command -> label(command, label));
  }

  /** Says in the product's words what is wrong with a command line. */
  public static PelangganException failure(ParameterException problem, List<String> arguments) {
    String help = problem.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    return switch (problem) {
      case UnmatchedArgumentException unmatched -> {
        String name = unmatched.getUnmatched().getFirst();
        boolean option = name.startsWith("-");
        yield failure(
            option ? UsageError.OPTION_UNKNOWN : UsageError.ARGUMENT_UNKNOWN,
            option ? beforeValue(name) : name,
            help);
      }
      case MissingParameterException missing -> missing(missing, arguments, help);
      case OverwrittenOptionException overwritten ->
          failure(UsageError.OPTION_TWICE, name(overwritten.getOverwritten()), help);
      default -> failure(UsageError.VALUE_UNUSABLE, name(problem.getArgSpec()), help);
    };
  }

  /** Either a required option is not there, or an option is there without its value. */
  private static PelangganException missing(
      MissingParameterException missing, List<String> arguments, String help) {
    ArgSpec first =
        missing.getMissing().isEmpty() ? missing.getArgSpec() : missing.getMissing().getFirst();
    boolean given = arguments.contains(name(first));
    UsageError absent =
        first instanceof OptionSpec ? UsageError.OPTION_MISSING : UsageError.ARGUMENT_MISSING;
    return failure(given ? UsageError.VALUE_MISSING : absent, name(first), help);
  }

  private static PelangganException failure(UsageError error, String name, String help) {
    return new PelangganException(error, Map.of("name", name, "help", help));
  }

  private static String beforeValue(String option) {
    int equals = option.indexOf('=');
    return equals < 0 ? option : option.substring(0, equals);
  }

  private static String name(@Nullable ArgSpec argument) {
    return switch (argument) {
      case OptionSpec option -> option.longestName();
      case PositionalParamSpec positional -> positional.paramLabel();
      case null, default -> "?";
    };
  }
}
