package id.pelanggan.app.cli.exporting;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.Terminal;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.exporting.ExportOrders;
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

/** Writes orders to a file, a row for each line. */
@Command(name = "orders")
final class ExportOrdersCommand implements HeadlessCommand {
  @Mixin private ExportOptions options;

  @Inject private IdentifyOperator identifyOperator;
  @Inject private ExportOrders exportOrders;
  @Inject private Terminal terminal;
  @Inject private NextCommand next;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "export orders";
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
      ExportReport report = exportOrders.export(context, options.file(), options.source(), line);
      options.saveMapping(report);
      return new ExportAnswer(phrases, next, Stream.ORDERS)
          .of(report, Duration.between(start, clock.instant()));
    }
  }
}
