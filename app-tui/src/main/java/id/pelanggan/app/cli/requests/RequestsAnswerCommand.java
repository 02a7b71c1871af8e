package id.pelanggan.app.cli.requests;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.app.cli.customer.ChangeOptions;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.answering.AnswerRequest;
import id.pelanggan.application.answering.AnswerRequest.Answered;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Does what a request asks for. */
@Command(name = "answer")
final class RequestsAnswerCommand implements HeadlessCommand {
  @Mixin private RequestArgument request;
  @Mixin private ChangeOptions change;

  @Option(
      names = "--topic",
      paramLabel = "${bundle:label.topic}",
      descriptionKey = "requests.topic",
      converter = TopicConverter.class)
  private List<ConsentTopic> topics = new ArrayList<>();

  @Inject private Unlocking unlocking;
  @Inject private AnswerRequest answerRequest;

  @Inject private IdentifyOperator identifyOperator;

  @Override
  public String name() {
    return "requests answer";
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
    Answered answered =
        answerRequest.answer(
            context, request.id(), new AnswerRequest.Answer(change.find(), topics));
    return Answer.done(
        new RequestLines(phrases).of(answered),
        new Json(
            RequestJson.of(answered.request(), context.at()),
            answered.erasure().map(erasure -> erasure.value()).orElse(null)));
  }

  /**
   * @param erasure that was begun; null for every other kind
   */
  record Json(RequestJson request, @Nullable UUID erasure) {}
}
