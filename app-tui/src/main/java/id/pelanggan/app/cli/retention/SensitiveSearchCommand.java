package id.pelanggan.app.cli.retention;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.ShownLine;
import id.pelanggan.app.cli.Terminal;
import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.retention.SearchSensitive;
import id.pelanggan.domain.access.CallContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/** Looks through everything for data that asks for a purpose of its own. */
@Command(name = "search")
final class SensitiveSearchCommand implements HeadlessCommand {

  @Inject private Caller caller;
  @Inject private SearchSensitive searchSensitive;
  @Inject private Unlocking unlocking;
  @Inject private Terminal terminal;
  @Inject private NextCommand nextCommand;

  @Override
  public String name() {
    return "retention sensitive search";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Phrases phrases = Phrases.of(messages);
    CallContext context = caller.administration();
    unlocking.require(context);
    SearchSensitive.Report report;
    try (ShownLine line = new ShownLine(terminal, System::nanoTime)) {
      report =
          searchSensitive.search(
              context,
              (records, total, found) -> line.show(() -> progress(phrases, records, total, found)));
    }
    return Answer.done(
        List.of(
            phrases.say(
                "retention.sensitive.searched",
                Map.of(
                    "records", phrases.number(report.records()),
                    "found", phrases.number(report.found()))),
            "  " + nextCommand.of("retention", "sensitive", "list")),
        new Json(report.records(), report.found()));
  }

  private static String progress(Phrases phrases, long records, long total, long found) {
    return phrases.say(
        "retention.sensitive.progress",
        Map.of(
            "records", phrases.number(records),
            "total", phrases.number(total),
            "found", phrases.number(found)));
  }

  record Json(long records, long found) {}
}
