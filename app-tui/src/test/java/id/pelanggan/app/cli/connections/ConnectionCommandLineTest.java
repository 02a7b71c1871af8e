package id.pelanggan.app.cli.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.PelangganCommand;
import id.pelanggan.app.cli.Usage;
import id.pelanggan.app.cli.plugins.PluginsCommand;
import id.pelanggan.app.cli.sync.QuarantineCommand;
import id.pelanggan.app.cli.sync.RunsCommand;
import id.pelanggan.app.cli.sync.SchedulesCommand;
import id.pelanggan.app.cli.sync.ServeCommand;
import id.pelanggan.app.cli.sync.SyncCommand;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The command lines of everything about connections. */
class ConnectionCommandLineTest {
  private static final List<Class<?>> PARTS =
      List.of(
          ConnectionsCommand.class,
          SyncCommand.class,
          RunsCommand.class,
          QuarantineCommand.class,
          SchedulesCommand.class,
          PluginsCommand.class,
          ServeCommand.class);
  private static final String ID = "00000000-0000-7000-8000-000000000000";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "connections add | NAME",
        "connections add Till --country ID | --connector",
        "connections add Till --connector square | --country",
        "connections add Till --connector square --country Mars | --country",
        "connections add Till --connector square --country ID --purpose fun | --purpose",
        "connections add Till --connector square --country ID --trust 100 | --trust",
        "connections add Till --connector square --country ID --zone Mars/Base | --zone",
        "connections add --allow-private --connector square --country ID | NAME",
        "connections add Till --connector square --country ID --secret token=abc | --secret",
        "connections check | NAME",
        "sync | NAME",
        "sync Till --backfill 2026-11-07..2026-11-01 | --backfill",
        "runs show 12 | ID",
        "runs list Till --limit 0 | --limit",
        "quarantine repair " + ID + " | --set",
        "schedules set Till | SCHEDULE",
        "plugins trust pelanggan-square 12 | HASH",
        "plugins install | FILE"
      })
  void shouldSayWhichPartOfTheLineIsWrongAndRepeatNoSecret(String line, String part) {
    List<String> arguments = List.of(line.split(" ", -1));

    assertThatThrownBy(() -> line(Language.EN).parseArgs(arguments.toArray(String[]::new)))
        .isInstanceOfSatisfying(
            ParameterException.class,
            problem -> {
              assertThat(Usage.failure(problem, arguments).details()).containsEntry("name", part);
              assertThat(Usage.failure(problem, arguments)).hasMessageNotContaining("abc");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "connections add Till --connector square --country id --safeguard contract --trust 60"
            + " --verified-emails --allow-private --zone Asia/Jakarta --purpose bookkeeping"
            + " --schedule hourly --set environment=sandbox --secret token --no-check",
        "connections change --no-allow-private Till --secret token",
        "connections remove Till --yes",
        "sync Till --backfill 2026-11-01..2026-11-07 --dry-run --keep-going --accept-gone",
        "sync Till --everything",
        "runs list",
        "runs stop Till",
        "runs show " + ID,
        "quarantine list Till",
        "quarantine repair " + ID + " --set quantity#2=3 --set note=",
        "quarantine replay",
        "schedules pause Till",
        "plugins remove pelanggan-square",
        "serve"
      })
  void shouldFindACommandForEveryRightLine(String line) {
    CommandLine.ParseResult parsed = line(Language.EN).parseArgs(line.split(" ", -1));
    while (parsed.hasSubcommand()) {
      parsed = parsed.subcommand();
    }

    HeadlessCommand command = (HeadlessCommand) parsed.commandSpec().userObject();
    assertThat(line).startsWith(command.name());
    assertThat(command.needsHome()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void shouldExplainEachCommandAndOptionInTheReadersLanguage(Language language) {
    line(language).getSubcommands().values().forEach(this::assertExplained);
  }

  @Test
  void shouldTellWhatIsRefusedFromWhatIsNotSaid() {
    assertThat(CommandLine.populateCommand(new PrivateAddresses(), "--allow-private").allowed())
        .contains(true);
    assertThat(CommandLine.populateCommand(new PrivateAddresses(), "--no-allow-private").allowed())
        .contains(false);
    assertThat(CommandLine.populateCommand(new PrivateAddresses()).allowed()).isEmpty();
  }

  private void assertExplained(CommandLine command) {
    String name = command.getCommandSpec().qualifiedName();
    assertThat(command.getCommandSpec().usageMessage().header()).as(name).isNotEmpty();
    assertThat(command.getCommandSpec().args())
        .allSatisfy(argument -> {
          assertThat(argument.description()).as(name + " " + argument.paramLabel()).isNotEmpty();
          assertThat(argument.paramLabel()).as(name).doesNotContain("${");
        });
    command.getSubcommands().values().forEach(this::assertExplained);
  }

  private static CommandLine line(Language language) {
    return Usage.commandLine(new PelangganCommand(), PARTS, new Messages(language));
  }
}
