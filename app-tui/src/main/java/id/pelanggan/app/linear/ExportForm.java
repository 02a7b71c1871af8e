package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.application.exporting.ExportCustomers;
import id.pelanggan.application.exporting.ExportOrders;
import id.pelanggan.application.exporting.ExportReport;
import id.pelanggan.application.shop.ImportFigures.Latest;
import id.pelanggan.application.shop.ReviewImports;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes customers or orders to a file. */
final class ExportForm {
  private final Conversation conversation;
  private final Choosing choosing;
  private final Caller caller;
  private final Unlocking unlocking;
  private final FileForm fileForm;
  private final ReviewImports reviewImports;
  private final ExportCustomers exportCustomers;
  private final ExportOrders exportOrders;

  @Inject
  ExportForm(
      Conversation conversation,
      Choosing choosing,
      Caller caller,
      Unlocking unlocking,
      FileForm fileForm,
      ReviewImports reviewImports,
      ExportCustomers exportCustomers,
      ExportOrders exportOrders) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.choosing = requireNonNull(choosing, "choosing is null");
    this.caller = requireNonNull(caller, "caller is null");
    this.unlocking = requireNonNull(unlocking, "unlocking is null");
    this.fileForm = requireNonNull(fileForm, "fileForm is null");
    this.reviewImports = requireNonNull(reviewImports, "reviewImports is null");
    this.exportCustomers = requireNonNull(exportCustomers, "exportCustomers is null");
    this.exportOrders = requireNonNull(exportOrders, "exportOrders is null");
  }

  void ask() {
    unlocking.require(caller.sales());
    choosing
        .one(
            conversation.word("linear.export.what"),
            List.<Option<Runnable>>of(
                new Option<>(conversation.word("linear.export.combined"), this::combined),
                new Option<>(conversation.word("linear.export.customers"), this::customers),
                new Option<>(conversation.word("linear.export.orders"), this::orders)),
            "linear.help.export")
        .ifPresent(Runnable::run);
  }

  private void combined() {
    file().ifPresent(path -> customers(path, Optional.empty(), true));
  }

  private void customers() {
    source()
        .ifPresent(source -> file().ifPresent(path -> customers(path, Optional.of(source), false)));
  }

  private void orders() {
    source()
        .ifPresent(source ->
            file()
                .ifPresent(path ->
                    say(
                        exportOrders.export(
                            caller.sales(),
                            path,
                            Optional.of(source),
                            ProgressLines.of(conversation)))));
  }

  private void customers(Path file, Optional<String> source, boolean combined) {
    say(
        exportCustomers.export(
            caller.sales(),
            new ExportCustomers.Request(file, source, combined),
            ProgressLines.of(conversation)));
  }

  /** What came in from a source goes out again as the same. */
  private Optional<String> source() {
    List<Option<String>> sources =
        reviewImports.review(caller.sales()).latest().stream()
            .map(Latest::source)
            .distinct()
            .map(name -> new Option<>(name, name))
            .toList();
    if (sources.isEmpty()) {
      conversation.say("imports.none");
      return Optional.empty();
    }
    return choosing.one(conversation.word("linear.export.source"), sources, "linear.help.export");
  }

  private Optional<Path> file() {
    return fileForm.fresh();
  }

  private void say(ExportReport report) {
    conversation.say(
        "linear.export.done",
        Map.of(
            "rows", conversation.phrases().number(report.rows()),
            "path", report.file().toString()));
    conversation.say("export.plain");
    if (report.differing() > 0) {
      conversation.say(
          "export.differing", Map.of("count", conversation.phrases().number(report.differing())));
    }
  }
}
