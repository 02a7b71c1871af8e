package id.pelanggan.app.cli.consent;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.app.cli.UuidConverter;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.agreement.DecideSending;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.consent.SendDecision;
import id.pelanggan.domain.consent.SendRefusal;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.source.PurposeCode;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says whether customers may be sent something, and why not. */
@Command(name = "check")
final class ConsentCheckCommand implements HeadlessCommand {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.purpose}",
      descriptionKey = "consent.purpose",
      converter = PurposeText.class)
  private PurposeCode purpose;

  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "1",
      paramLabel = "${bundle:label.channel}",
      descriptionKey = "consent.channel",
      converter = ChannelText.class)
  private Channel channel;

  @Parameters(
      index = "2..*",
      arity = "1..*",
      paramLabel = "${bundle:label.customer}",
      descriptionKey = "consent.customers",
      converter = UuidConverter.class)
  private List<UUID> customers = new ArrayList<>();

  @Inject private IdentifyOperator identifyOperator;
  @Inject private Unlocking unlocking;
  @Inject private DecideSending decideSending;

  @Override
  public String name() {
    return "consent check";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    CallContext context = identifyOperator.identify(purpose);
    unlocking.require(context);
    List<CustomerId> about = customers.stream().distinct().map(CustomerId::new).toList();
    Map<CustomerId, SendDecision> decided =
        decideSending.decide(context, about, new ConsentTopic(purpose, channel), context.at());
    Phrases phrases = Phrases.of(messages);
    Columns columns = new Columns();
    List<Row> rows = new ArrayList<>();
    for (CustomerId customer : about) {
      List<SendRefusal> reasons = reasons(requireNonNull(decided.get(customer), "not decided"));
      columns.row(customer.value().toString(), words(reasons, phrases));
      rows.add(
          new Row(
              customer.value(),
              reasons.isEmpty(),
              reasons.stream().map(ConsentJson::word).toList()));
    }
    return Answer.done(columns.lines(), new Json(rows));
  }

  private static String words(List<SendRefusal> reasons, Phrases phrases) {
    return reasons.isEmpty()
        ? phrases.say("consent.allowed")
        : phrases.say(
            "consent.notAllowed",
            Map.of(
                "reasons",
                reasons.stream()
                    .map(reason -> phrases.say("consent.SendRefusal." + reason))
                    .collect(Collectors.joining(", "))));
  }

  private static List<SendRefusal> reasons(SendDecision decision) {
    Stream<SendRefusal> reasons =
        switch (decision) {
          case SendDecision.Allowed allowed -> Stream.of();
          case SendDecision.Refused refused -> refused.reasons().stream();
        };
    return reasons.sorted().toList();
  }

  record Json(List<Row> decisions) {}

  /**
   * @param reasons none where it is allowed
   */
  record Row(UUID customer, boolean allowed, List<String> reasons) {}
}
