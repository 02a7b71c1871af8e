package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.screen.privacy.consents.AskedTopic;
import id.pelanggan.app.screen.privacy.consents.AskedTopics;
import id.pelanggan.application.agreement.ConsentCommand;
import id.pelanggan.application.agreement.ConsentView;
import id.pelanggan.application.agreement.ConsentWish;
import id.pelanggan.application.agreement.RecordConsent;
import id.pelanggan.application.agreement.ShowConsents;
import id.pelanggan.application.agreement.ShowSpokenNotice;
import id.pelanggan.application.agreement.SpokenNotice;
import id.pelanggan.domain.consent.ConsentAct;
import id.pelanggan.domain.consent.ConsentMethod;
import id.pelanggan.domain.consent.ConsentProof;
import id.pelanggan.domain.consent.Standing;
import id.pelanggan.domain.customer.CustomerId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks a customer for a consent: says what to read aloud, then takes down the answer. */
final class ConsentForm {
  private final Conversation conversation;
  private final Choosing choosing;
  private final Caller caller;
  private final AskedTopics askedTopics;
  private final ShowConsents showConsents;
  private final ShowSpokenNotice showSpokenNotice;
  private final RecordConsent recordConsent;

  @Inject
  ConsentForm(
      Conversation conversation,
      Choosing choosing,
      Caller caller,
      AskedTopics askedTopics,
      ShowConsents showConsents,
      ShowSpokenNotice showSpokenNotice,
      RecordConsent recordConsent) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.choosing = requireNonNull(choosing, "choosing is null");
    this.caller = requireNonNull(caller, "caller is null");
    this.askedTopics = requireNonNull(askedTopics, "askedTopics is null");
    this.showConsents = requireNonNull(showConsents, "showConsents is null");
    this.showSpokenNotice = requireNonNull(showSpokenNotice, "showSpokenNotice is null");
    this.recordConsent = requireNonNull(recordConsent, "recordConsent is null");
  }

  void ask(CustomerId customer) {
    ConsentView known = showConsents.show(caller.sales(), customer);
    List<Option<AskedTopic>> topics =
        askedTopics.list().stream().map(topic -> new Option<>(words(topic, known), topic)).toList();
    if (topics.isEmpty()) {
      conversation.say("customers.consent.nothing");
      return;
    }
    choosing
        .one(conversation.word("privacy.linear.consent.what"), topics)
        .ifPresent(topic -> ask(customer, topic));
  }

  private String words(AskedTopic topic, ConsentView known) {
    Standing standing =
        known.consents().stream()
            .filter(one -> one.topic().equals(topic.topic()) && one.contact().isEmpty())
            .findFirst()
            .map(ConsentView.Consent::standing)
            .orElse(Standing.UNKNOWN);
    return topic.words(conversation.phrases())
        + "; "
        + conversation.word("privacy.Standing." + standing);
  }

  private void ask(CustomerId customer, AskedTopic topic) {
    SpokenNotice notice =
        showSpokenNotice.show(
            caller.sales(), topic.topic().purpose(), conversation.phrases().language().code());
    conversation.fact("privacy.record.spoken", notice.text());
    choosing
        .one(
            conversation.word("privacy.linear.consent.answer"),
            List.of(
                new Option<>(
                    conversation.word("command.customers.consent.agree"), ConsentAct.GRANTED),
                new Option<>(
                    conversation.word("command.customers.consent.refuse"), ConsentAct.REFUSED),
                new Option<>(
                    conversation.word("command.customers.consent.withdraw"), ConsentAct.WITHDRAWN)))
        .ifPresent(act -> record(customer, topic, act, notice));
  }

  private void record(CustomerId customer, AskedTopic topic, ConsentAct act, SpokenNotice notice) {
    recordConsent.record(
        caller.sales(),
        new ConsentCommand(
            customer,
            List.of(new ConsentWish(topic.topic(), act, Optional.empty())),
            ConsentMethod.COUNTER,
            ConsentProof.NONE,
            notice.reference().language(),
            Optional.of(notice.reference()),
            Optional.empty()));
    conversation.say(
        "customers.consent.done." + act, Map.of("what", topic.words(conversation.phrases())));
  }
}
