package id.pelanggan.app.boot;

import id.pelanggan.app.cli.PelangganCommand;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import java.util.Map;
import picocli.CommandLine;

/** The page of all commands, made from the commands themselves. */
final class CommandPage {
  private static final Map<Language, String> TITLES =
      Map.of(
          Language.EN,
          """
          # Commands

          Made from the commands; a test fails when this page is stale and says how to renew it.
          """,
          Language.ID,
          """
          # Perintah

          Dibuat dari perintahnya sendiri; sebuah uji gagal bila halaman ini usang dan menyebutkan cara memperbaruinya.
          """);

  private CommandPage() {}

  static String of(Language language) {
    CommandLine root = Commands.line(new PelangganCommand(), new Messages(language));
    StringBuilder page = new StringBuilder(TITLES.get(language));
    append(root, page);
    return page.toString();
  }

  private static void append(CommandLine command, StringBuilder page) {
    page.append("\n## `%s`\n\n".formatted(command.getCommandSpec().qualifiedName()))
        .append("```\n")
        .append(command.getUsageMessage().stripTrailing().replaceAll("(?m) +$", ""))
        .append("\n```\n");
    command.getSubcommands().values().forEach(nested -> append(nested, page));
  }
}
