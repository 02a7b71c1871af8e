package id.pelanggan.app.cli.retention;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.UuidConverter;
import id.pelanggan.app.cli.WordConverter;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.retention.ListCases;
import id.pelanggan.domain.retention.CaseId;
import id.pelanggan.domain.retention.CaseState;
import id.pelanggan.domain.retention.PolicyCode;
import id.pelanggan.domain.retention.RetentionCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what retention does with customers. */
@Command(name = "cases")
final class RetentionCasesCommand implements HeadlessCommand {
  @Option(
      names = "--state",
      paramLabel = "due|warned|checked|done|renewed|held|cancelled",
      descriptionKey = "retention.cases.state",
      converter = State.class)
  private Optional<CaseState> state = Optional.empty();

  @Option(
      names = "--policy",
      paramLabel = "${bundle:label.code}",
      descriptionKey = "retention.cases.policy",
      converter = PolicyCodeConverter.class)
  private Optional<PolicyCode> policy = Optional.empty();

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
  @Inject private ListCases listCases;

  @Override
  public String name() {
    return "retention cases";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Phrases phrases = Phrases.of(messages);
    ListCases.Page page =
        listCases.list(
            caller.administration(),
            new ListCases.Request(state, policy, false, after.map(CaseId::new), limit));
    Columns columns = new Columns();
    columns.row(
        phrases.say("retention.column.case"),
        phrases.say("retention.column.customer"),
        phrases.say("retention.column.policy"),
        phrases.say("retention.column.state"),
        phrases.say("retention.column.since"),
        phrases.say("retention.column.grace"));
    for (RetentionCase one : page.cases()) {
      columns.row(
          one.id().value().toString(),
          one.customer().value().toString(),
          one.policy().value(),
          phrases.say("retention.state." + one.state()),
          phrases.date(one.dueSince()),
          one.graceUntil().map(phrases::date).orElse(""));
    }
    return Answer.done(
        page.cases().isEmpty() ? List.of(phrases.say("retention.cases.none")) : columns.lines(),
        new Json(
            page.cases().stream().map(CaseJson::of).toList(),
            page.next().map(CaseId::value).orElse(null)));
  }

  /**
   * @param next after which the next page begins; null after the last
   */
  record Json(List<CaseJson> cases, @Nullable UUID next) {}

  static final class State extends WordConverter<CaseState> {
    State() {
      super(wordsOf(CaseState.class));
    }
  }
}
