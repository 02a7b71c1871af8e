package id.pelanggan.app.cli.exporting;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.Terminal;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.exporting.ExportCustomers;
import id.pelanggan.application.exporting.ExportReport;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.source.Stream;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes customers to a file. */
@Command(name = "customers")
final class ExportCustomersCommand implements HeadlessCommand {
  @Mixin private ExportOptions options;

  @Option(names = "--combined", descriptionKey = "export.combined")
  private boolean combined;

  @Inject private IdentifyOperator identifyOperator;
  @Inject private ExportCustomers exportCustomers;
  @Inject private Terminal terminal;
  @Inject private NextCommand next;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "export customers";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Phrases phrases = Phrases.of(messages);
    CallContext context = identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE);
    Instant start = clock.instant();
    try (ExportLine line = ExportLine.of(terminal, phrases)) {
      ExportReport report =
          exportCustomers.export(
              context,
              new ExportCustomers.Request(options.file(), options.source(), combined),
              line);
      options.saveMapping(report);
      return new ExportAnswer(phrases, next, Stream.CUSTOMERS)
          .of(report, Duration.between(start, clock.instant()));
    }
  }
}
