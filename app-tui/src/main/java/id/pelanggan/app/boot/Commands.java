package id.pelanggan.app.boot;

import id.pelanggan.app.cli.PelangganCommand;
import id.pelanggan.app.cli.Usage;
import id.pelanggan.app.cli.activity.ActivityCommand;
import id.pelanggan.app.cli.activity.ChangesCommand;
import id.pelanggan.app.cli.bench.BenchCommand;
import id.pelanggan.app.cli.connections.ConnectionsCommand;
import id.pelanggan.app.cli.consent.ConsentCommands;
import id.pelanggan.app.cli.customer.CustomersCommand;
import id.pelanggan.app.cli.engagement.FeedbackCommand;
import id.pelanggan.app.cli.engagement.InteractionsCommand;
import id.pelanggan.app.cli.erasure.BooksCommand;
import id.pelanggan.app.cli.erasure.EraseCommand;
import id.pelanggan.app.cli.exporting.ExportCommand;
import id.pelanggan.app.cli.importing.ImportCommand;
import id.pelanggan.app.cli.importing.ImportsCommand;
import id.pelanggan.app.cli.keys.KeysCommand;
import id.pelanggan.app.cli.outreach.FormsCommand;
import id.pelanggan.app.cli.outreach.LinksCommand;
import id.pelanggan.app.cli.outreach.MailCommand;
import id.pelanggan.app.cli.outreach.SurveysCommand;
import id.pelanggan.app.cli.plugins.PluginsCommand;
import id.pelanggan.app.cli.purposes.AssessmentsCommand;
import id.pelanggan.app.cli.purposes.ControllerCommand;
import id.pelanggan.app.cli.purposes.IncidentsCommand;
import id.pelanggan.app.cli.purposes.NoticesCommand;
import id.pelanggan.app.cli.purposes.ProcessingRecordCommand;
import id.pelanggan.app.cli.purposes.PurposesCommand;
import id.pelanggan.app.cli.requests.OutboxCommand;
import id.pelanggan.app.cli.requests.RequestsCommand;
import id.pelanggan.app.cli.retention.RetentionCommand;
import id.pelanggan.app.cli.returning.ReturnsCommand;
import id.pelanggan.app.cli.sales.OrdersCommand;
import id.pelanggan.app.cli.sample.DemoCommand;
import id.pelanggan.app.cli.sample.SampleCommand;
import id.pelanggan.app.cli.sample.SandboxCommand;
import id.pelanggan.app.cli.settings.SettingsCommand;
import id.pelanggan.app.cli.shop.ShopCommand;
import id.pelanggan.app.cli.sync.QuarantineCommand;
import id.pelanggan.app.cli.sync.RunsCommand;
import id.pelanggan.app.cli.sync.SchedulesCommand;
import id.pelanggan.app.cli.sync.ServeCommand;
import id.pelanggan.app.cli.sync.SyncCommand;
import id.pelanggan.app.text.Messages;
import java.util.List;
import picocli.CommandLine;

/** The commands of every part, in the order in which the help lists them. */
final class Commands {
  private static final List<Class<?>> PARTS =
      List.of(
          ImportCommand.class,
          ImportsCommand.class,
          ExportCommand.class,
          ConnectionsCommand.class,
          SyncCommand.class,
          RunsCommand.class,
          QuarantineCommand.class,
          SchedulesCommand.class,
          ServeCommand.class,
          PluginsCommand.class,
          CustomersCommand.class,
          ReturnsCommand.class,
          ChangesCommand.class,
          ActivityCommand.class,
          OrdersCommand.class,
          InteractionsCommand.class,
          FeedbackCommand.class,
          MailCommand.class,
          FormsCommand.class,
          LinksCommand.class,
          SurveysCommand.class,
          RequestsCommand.class,
          OutboxCommand.class,
          PurposesCommand.class,
          NoticesCommand.class,
          ControllerCommand.class,
          ProcessingRecordCommand.class,
          AssessmentsCommand.class,
          IncidentsCommand.class,
          ConsentCommands.class,
          EraseCommand.class,
          BooksCommand.class,
          ShopCommand.class,
          RetentionCommand.class,
          SettingsCommand.class,
          KeysCommand.class,
          SampleCommand.class,
          DemoCommand.class,
          SandboxCommand.class,
          BenchCommand.class);

  private Commands() {}

  /** The command line without the parts: enough to start the screens, and put together quickly. */
  static CommandLine bare(PelangganCommand root, Messages messages) {
    return Usage.commandLine(root, List.of(), messages);
  }

  /** The whole command line with its help in the language of the messages. */
  static CommandLine line(PelangganCommand root, Messages messages) {
    return Usage.commandLine(root, PARTS, messages);
  }
}
