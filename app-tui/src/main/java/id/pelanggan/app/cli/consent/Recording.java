package id.pelanggan.app.cli.consent;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.agreement.ConsentCommand;
import id.pelanggan.application.agreement.ConsentWish;
import id.pelanggan.application.agreement.RecordConsent;
import id.pelanggan.application.agreement.ShowSpokenNotice;
import id.pelanggan.application.purpose.ShowNotice;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.consent.ConsentAct;
import id.pelanggan.domain.consent.ConsentEventId;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.purpose.Notice;
import id.pelanggan.domain.purpose.NoticeReference;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Records what a customer said, whatever it was. */
final class Recording {
  private final IdentifyOperator identifyOperator;
  private final Unlocking unlocking;
  private final RecordConsent recordConsent;
  private final ShowSpokenNotice showSpokenNotice;
  private final ShowNotice showNotice;
  private final NextCommand next;

  @Inject
  Recording(
      IdentifyOperator identifyOperator,
      Unlocking unlocking,
      RecordConsent recordConsent,
      ShowSpokenNotice showSpokenNotice,
      ShowNotice showNotice,
      NextCommand next) {
    this.identifyOperator = requireNonNull(identifyOperator, "identifyOperator is null");
    this.unlocking = requireNonNull(unlocking, "unlocking is null");
    this.recordConsent = requireNonNull(recordConsent, "recordConsent is null");
    this.showSpokenNotice = requireNonNull(showSpokenNotice, "showSpokenNotice is null");
    this.showNotice = requireNonNull(showNotice, "showNotice is null");
    this.next = requireNonNull(next, "next is null");
  }

  Answer record(CustomerId customer, SaidOptions said, ConsentAct act, Messages messages) {
    CallContext context = identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE);
    unlocking.require(context);
    String language = messages.language().code();
    List<ConsentTopic> topics = said.topics();
    List<ConsentEventId> events =
        recordConsent.record(
            context,
            new ConsentCommand(
                customer,
                topics.stream().map(topic -> new ConsentWish(topic, act, said.contact())).toList(),
                said.method(),
                said.proof(),
                language,
                notice(context, said, language),
                said.at()));
    Phrases phrases = Phrases.of(messages);
    List<String> lines = new ArrayList<>();
    topics.forEach(topic ->
        lines.add(
            phrases.say(
                "consent.recorded." + act,
                Map.of(
                    "purpose", topic.purpose().value(),
                    "channel", phrases.word(topic.channel())))));
    lines.add("  " + next.of("consent", "show", customer.value().toString()));
    return Answer.done(lines, Json.of(customer, act, topics, events));
  }

  /** Of the notice that is valid now, another version. */
  private Optional<NoticeReference> notice(CallContext context, SaidOptions said, String language) {
    return said.noticeVersion()
        .map(version -> {
          NoticeReference current =
              showSpokenNotice.show(context, said.purpose(), language).reference();
          Notice notice = showNotice.show(context, current.notice(), version).notice();
          return notice.reference(notice.in(language));
        });
  }

  /**
   * @param events of the ledger, one for each channel
   */
  record Json(UUID customer, String act, List<Topic> topics, List<UUID> events) {
    static Json of(
        CustomerId customer,
        ConsentAct act,
        List<ConsentTopic> topics,
        List<ConsentEventId> events) {
      return new Json(
          customer.value(),
          act.name().toLowerCase(Locale.ROOT),
          topics.stream().map(Topic::of).toList(),
          events.stream().map(ConsentEventId::value).toList());
    }
  }

  record Topic(String purpose, String channel) {
    static Topic of(ConsentTopic topic) {
      return new Topic(topic.purpose().value(), topic.channel().name().toLowerCase(Locale.ROOT));
    }
  }
}
