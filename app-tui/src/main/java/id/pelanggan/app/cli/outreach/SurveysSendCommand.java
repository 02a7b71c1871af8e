package id.pelanggan.app.cli.outreach;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.app.cli.UuidConverter;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.selfservice.SendSurvey;
import id.pelanggan.application.selfservice.SendSurvey.Asked;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.CustomerId;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Asks customers what they think of the shop. */
@Command(name = "send")
final class SurveysSendCommand implements HeadlessCommand {
  @Parameters(
      arity = "1..*",
      paramLabel = "${bundle:label.customer}",
      descriptionKey = "surveys.customers",
      converter = UuidConverter.class)
  private List<UUID> customers = new ArrayList<>();

  @Inject private Caller caller;
  @Inject private Unlocking unlocking;
  @Inject private SendSurvey sendSurvey;

  @Override
  public String name() {
    return "surveys send";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    CallContext context = caller.administration();
    unlocking.require(context);
    Set<CustomerId> wanted = new LinkedHashSet<>();
    customers.forEach(id -> wanted.add(new CustomerId(id)));
    List<Asked> asked = sendSurvey.send(context, wanted);
    SentAnswer words = new SentAnswer(Phrases.of(messages));
    Columns columns = new Columns();
    asked.forEach(one -> columns.row(one.customer().value().toString(), words.line(one.sent())));
    return Answer.done(columns.lines(), asked.stream().map(Json::of).toList());
  }

  record Json(String customer, SentAnswer.Json sent) {
    static Json of(Asked asked) {
      return new Json(asked.customer().value().toString(), SentAnswer.Json.of(asked.sent()));
    }
  }
}
