package id.pelanggan.app.cli.sync;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.TextConverter;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.sync.RepairQuarantined;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.mapping.Refusal;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Mends a record that is kept aside, and takes it in. */
@Command(name = "repair")
final class QuarantineRepairCommand implements HeadlessCommand {
  @Mixin private RecordId id;

  @Option(
      names = "--set",
      paramLabel = "${bundle:label.cell}",
      descriptionKey = "quarantine.set",
      required = true,
      converter = {TextConverter.class, FieldValue.class})
  private Map<String, String> cells = new LinkedHashMap<>();

  @Inject private Caller caller;
  @Inject private RepairQuarantined repairQuarantined;
  @Inject private NextCommand next;

  @Override
  public String name() {
    return "quarantine repair";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    return answer(
        repairQuarantined.repair(caller.administration(), id.value(), cells), Phrases.of(messages));
  }

  private Answer answer(RepairQuarantined.Outcome outcome, Phrases phrases) {
    UUID record = id.value().value();
    return switch (outcome) {
      case RepairQuarantined.Outcome.CameIn came ->
          Answer.done(
              List.of(phrases.say("quarantine.repaired")), new Json(record, true, null, null));
      case RepairQuarantined.Outcome.StillOut(Refusal refusal) ->
          new Answer(
              List.of(),
              new Json(record, false, refusal.reason().name(), refusal.column()),
              new PelangganException(
                  SyncCommandError.QUARANTINE_STAYS,
                  Map.of(
                      "reason",
                          new QuarantineLines(phrases).reason(refusal.reason(), refusal.column()),
                      "again", next.of("quarantine", "show", record.toString()))));
    };
  }

  /**
   * @param reason why it stays aside; null where it came in
   * @param column at fault; null where it came in, empty where it is the whole record
   */
  record Json(UUID id, boolean cameIn, @Nullable String reason, @Nullable String column) {}
}
