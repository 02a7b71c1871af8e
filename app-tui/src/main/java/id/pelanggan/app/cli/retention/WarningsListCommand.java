package id.pelanggan.app.cli.retention;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.app.cli.UuidConverter;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.retention.ListWarningsToCall;
import id.pelanggan.application.retention.WarningToGive;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.retention.CaseId;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists customers to call or to write to, with the words. */
@Command(name = "list")
final class WarningsListCommand implements HeadlessCommand {
  @Option(
      names = "--after",
      paramLabel = "${bundle:label.place}",
      descriptionKey = "retention.after",
      converter = UuidConverter.class)
  private Optional<UUID> after = Optional.empty();

  @Option(
      names = "--limit",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "retention.limit",
      defaultValue = "20",
      converter = LimitConverter.class)
  private int limit;

  @Inject private Caller caller;
  @Inject private ListWarningsToCall listWarningsToCall;
  @Inject private Unlocking unlocking;

  @Override
  public String name() {
    return "retention warnings list";
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
    List<WarningToGive> warnings = listWarningsToCall.list(context, after.map(CaseId::new), limit);
    List<String> lines = new ArrayList<>();
    for (WarningToGive warning : warnings) {
      lines.add(warning.of().id().value() + "  " + warning.name());
      warning.phones().forEach(phone -> lines.add("  " + phone));
      warning.emails().forEach(email -> lines.add("  " + email));
      warning
          .addresses()
          .forEach(address -> lines.add("  " + address.street() + ", " + address.city()));
      warning.words().lines().forEach(line -> lines.add("  | " + line));
      lines.add("");
    }
    return Answer.done(
        warnings.isEmpty() ? List.of(phrases.say("retention.warnings.none")) : lines,
        new Json(warnings.stream().map(WarningJson::of).toList()));
  }

  record Json(List<WarningJson> warnings) {}

  record WarningJson(
      UUID id, UUID customer, String name, List<String> phones, List<String> emails, String words) {
    static WarningJson of(WarningToGive warning) {
      return new WarningJson(
          warning.of().id().value(),
          warning.of().customer().value(),
          warning.name(),
          warning.phones(),
          warning.emails(),
          warning.words());
    }

    @Override
    public String toString() {
      return "WarningJson[***]";
    }
  }
}
