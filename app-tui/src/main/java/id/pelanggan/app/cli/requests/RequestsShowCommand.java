package id.pelanggan.app.cli.requests;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.request.ShowRequest;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows a request with what was said and done. */
@Command(name = "show")
final class RequestsShowCommand implements HeadlessCommand {
  @Mixin private RequestArgument request;
  @Inject private Unlocking unlocking;
  @Inject private ShowRequest showRequest;

  @Inject private IdentifyOperator identifyOperator;

  @Override
  public String name() {
    return "requests show";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    CallContext context = identifyOperator.identify(StartingPurposes.ADMINISTRATION);
    Phrases phrases = Phrases.of(messages);
    unlocking.require(context);
    ShowRequest.View view = showRequest.show(context, request.id());
    return Answer.done(new RequestLines(phrases).of(view), Json.of(view, context));
  }

  record Json(RequestJson request, String words, List<EventJson> events, List<OutboxJson> systems) {
    static Json of(ShowRequest.View view, CallContext context) {
      return new Json(
          RequestJson.of(view.request(), context.at()),
          view.words(),
          view.events().stream().map(EventJson::of).toList(),
          view.systems().stream().map(OutboxJson::of).toList());
    }
  }
}
