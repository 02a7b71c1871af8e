package id.pelanggan.app.cli.requests;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.request.ListRestricted;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import picocli.CommandLine.Command;

/** Lists customers whose data is kept and not used. */
@Command(name = "restricted")
final class RequestsRestrictedCommand implements HeadlessCommand {
  @Inject private ListRestricted listRestricted;

  @Inject private IdentifyOperator identifyOperator;

  @Override
  public String name() {
    return "requests restricted";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    CallContext context = identifyOperator.identify(StartingPurposes.ADMINISTRATION);
    Phrases phrases = Phrases.of(messages);
    List<ListRestricted.Entry> entries = listRestricted.list(context);
    return Answer.done(
        new RequestLines(phrases).restricted(entries),
        new Json(
            entries.stream().map(one -> new One(one.customer().value(), one.since())).toList()));
  }

  record Json(List<One> customers) {}

  record One(UUID customer, Instant since) {}
}
