package id.pelanggan.app.cli.requests;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.request.ListRequests;
import id.pelanggan.application.request.ListRequests.Which;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists requests with their clocks. */
@Command(name = "list")
final class RequestsListCommand implements HeadlessCommand {
  @Option(names = "--closed", descriptionKey = "requests.closed")
  private boolean closed;

  @Inject private ListRequests listRequests;

  @Inject private IdentifyOperator identifyOperator;

  @Override
  public String name() {
    return "requests list";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    CallContext context = identifyOperator.identify(StartingPurposes.ADMINISTRATION);
    Phrases phrases = Phrases.of(messages);
    List<ListRequests.Entry> entries =
        listRequests.list(context, closed ? Which.CLOSED : Which.OPEN);
    return Answer.done(
        new RequestLines(phrases).of(entries),
        new Json(
            entries.stream().map(one -> RequestJson.of(one.request(), context.at())).toList()));
  }

  record Json(List<RequestJson> requests) {}
}
