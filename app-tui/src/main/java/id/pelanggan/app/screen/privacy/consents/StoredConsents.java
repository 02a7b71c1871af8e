package id.pelanggan.app.screen.privacy.consents;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.screen.privacy.register.CustomerNames;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.agreement.ConsentFigure;
import id.pelanggan.application.agreement.EndingConsent;
import id.pelanggan.application.agreement.ListConsentFigures;
import id.pelanggan.application.agreement.ListEndingConsents;
import id.pelanggan.application.agreement.ListUnclearWords;
import id.pelanggan.application.agreement.UnclearWord;
import id.pelanggan.application.purpose.ListPurposes;
import id.pelanggan.application.purpose.PurposeView;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.consent.Standing;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.plugin.LocalText;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The use cases, asked in the name of whoever works here. */
public final class StoredConsents implements ConsentSource {
  private static final int SOON = 30;
  private static final int MOST = 200;

  private final IdentifyOperator identifyOperator;
  private final ListPurposes listPurposes;
  private final ListConsentFigures listConsentFigures;
  private final ListEndingConsents listEndingConsents;
  private final ListUnclearWords listUnclearWords;
  private final CustomerNames names;

  @Inject
  public StoredConsents(
      IdentifyOperator identifyOperator,
      ListPurposes listPurposes,
      ListConsentFigures listConsentFigures,
      ListEndingConsents listEndingConsents,
      ListUnclearWords listUnclearWords,
      CustomerNames names) {
    this.identifyOperator = requireNonNull(identifyOperator, "identifyOperator is null");
    this.listPurposes = requireNonNull(listPurposes, "listPurposes is null");
    this.listConsentFigures = requireNonNull(listConsentFigures, "listConsentFigures is null");
    this.listEndingConsents = requireNonNull(listEndingConsents, "listEndingConsents is null");
    this.listUnclearWords = requireNonNull(listUnclearWords, "listUnclearWords is null");
    this.names = requireNonNull(names, "names is null");
  }

  @Override
  public List<ConsentRow> list() {
    CallContext context = context();
    Map<ConsentTopic, Map<Standing, Long>> figures = figures(context);
    Map<ConsentTopic, List<Ending>> ending = ending(context);
    List<ConsentRow> rows = new ArrayList<>();
    for (PurposeView view : listPurposes.list(context)) {
      for (Channel channel : view.purpose().channels()) {
        ConsentTopic topic = new ConsentTopic(view.purpose().code(), channel);
        boolean asked = view.active() && view.purpose().asksConsent();
        if (asked || figures.containsKey(topic)) {
          rows.add(row(topic, view.purpose().title(), figures, ending));
        }
      }
    }
    List<UnclearWord> unclear = listUnclearWords.list(context, MOST);
    if (!unclear.isEmpty()) {
      rows.add(new ConsentRow.Unclear(unclear));
    }
    return List.copyOf(rows);
  }

  private static ConsentRow row(
      ConsentTopic topic,
      LocalText title,
      Map<ConsentTopic, Map<Standing, Long>> figures,
      Map<ConsentTopic, List<Ending>> ending) {
    return new ConsentRow.Topic(
        topic, title, figures.getOrDefault(topic, Map.of()), ending.getOrDefault(topic, List.of()));
  }

  private Map<ConsentTopic, Map<Standing, Long>> figures(CallContext context) {
    Map<ConsentTopic, Map<Standing, Long>> figures = new LinkedHashMap<>();
    for (ConsentFigure figure : listConsentFigures.list(context)) {
      figures
          .computeIfAbsent(figure.topic(), topic -> new EnumMap<>(Standing.class))
          .put(figure.standing(), figure.customers());
    }
    return figures;
  }

  private Map<ConsentTopic, List<Ending>> ending(CallContext context) {
    List<EndingConsent> soon = listEndingConsents.list(context, SOON);
    Map<CustomerId, String> known =
        names.of(soon.stream().limit(MOST).map(EndingConsent::customer).toList());
    Map<ConsentTopic, List<Ending>> ending = new LinkedHashMap<>();
    for (EndingConsent one : soon) {
      ending
          .computeIfAbsent(one.topic(), topic -> new ArrayList<>())
          .add(
              new Ending(
                  one.customer(),
                  Optional.ofNullable(known.get(one.customer())),
                  one.endsAt(),
                  one.told().isPresent()));
    }
    return ending;
  }

  private CallContext context() {
    return identifyOperator.identify(StartingPurposes.ADMINISTRATION);
  }
}
