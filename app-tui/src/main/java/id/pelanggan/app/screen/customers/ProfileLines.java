package id.pelanggan.app.screen.customers;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.application.customer.CustomerView;
import id.pelanggan.application.customer.ShownAddress;
import id.pelanggan.application.customer.ShownContact;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.customer.Origin;
import id.pelanggan.domain.customer.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who a customer is: contact points, addresses, traits, likings and agreement. */
final class ProfileLines {
  private static final List<Attribute> TRAITS =
      List.of(
          Attribute.CUSTOMER_SINCE,
          Attribute.PREFERRED_CHANNEL,
          Attribute.LANGUAGE,
          Attribute.GENDER);

  private final Shown shown;
  private final CustomerView view;
  private final Phrases phrases;
  private final Words words;
  private final List<Line> lines = new ArrayList<>();

  private ProfileLines(Shown shown, Phrases phrases) {
    this.shown = requireNonNull(shown, "shown is null");
    this.view = shown.view();
    this.phrases = requireNonNull(phrases, "phrases is null");
    this.words = new Words(phrases, view.sources(), shown.today());
  }

  static List<Line> of(Shown shown, Phrases phrases) {
    ProfileLines profile = new ProfileLines(shown, phrases);
    profile.addNames();
    profile.addTraits();
    shown.view().contacts().forEach(profile::add);
    shown.view().addresses().forEach(profile::add);
    profile.addBirth();
    profile.addPreferences();
    profile.add(Attribute.NOTE);
    if (shown.protection().isPresent()) {
      profile.lines.addAll(RightsLines.of(profile.words, shown.protection().get()));
    } else {
      profile.addStatements();
    }
    return List.copyOf(profile.lines);
  }

  /** The panel's title says the name; what more there is of it stands here. */
  private void addNames() {
    if (view.restricted()) {
      lines.add(Line.fact("", "■ " + phrases.say("privacy.card.restricted")).in(Tone.WARNING));
    }
    if (view.isUnknown()) {
      lines.add(Line.fact("", phrases.say("customers.unknown")).in(Tone.FAINT));
    }
    if (shown.origins()) {
      for (Attribute part :
          List.of(Attribute.FULL_NAME, Attribute.GIVEN_NAME, Attribute.FAMILY_NAME)) {
        add(part);
      }
    }
  }

  /** In one line, unless each says where it comes from. */
  private void addTraits() {
    if (shown.origins()) {
      TRAITS.forEach(this::add);
      return;
    }
    String traits =
        TRAITS.stream()
            .flatMap(trait ->
                Optional.ofNullable(view.attributes().get(trait)).stream()
                    .map(value ->
                        phrases.say(
                            "customers.brief." + trait,
                            Map.of("value", words.of(trait, value.value())))))
            .collect(Collectors.joining(" · "));
    if (!traits.isEmpty()) {
      lines.add(Line.fact("", traits));
    }
  }

  private void add(ShownContact contact) {
    Target target = new Target.Contact(contact);
    lines.add(
        concealed(phrases.say("customers.kind." + contact.kind()), contact.text(), target)
            .with(words.of(contact.status()), tone(contact.status()))
            .from(origin(contact.origin())));
  }

  private void add(ShownAddress address) {
    lines.add(
        concealed(phrases.say("customers.address"), Words.of(address), new Target.Address(address))
            .with(isHidden(address) ? Words.CONCEALED : "", Tone.CONCEALED)
            .from(origin(address.origin())));
  }

  /** The street is not shown, but that there is one. */
  private boolean isHidden(ShownAddress address) {
    return address.concealed()
        && shown.value(new Target.Address(address), words).isEmpty()
        && !Words.of(address).equals(Words.CONCEALED);
  }

  private void addBirth() {
    view.birth()
        .ifPresent(birth ->
            lines.add(
                concealed(
                        phrases.say("customers.birth"),
                        birth.firstYear() + "–" + birth.lastYear(),
                        new Target.Birth(birth))
                    .from(origin(birth.origin()))));
  }

  private void add(Attribute attribute) {
    Sourced<String> value = view.attributes().get(attribute);
    if (value != null) {
      lines.add(
          Line.fact(phrases.say("customers.trait." + attribute), words.of(attribute, value.value()))
              .from(origin(value.origin())));
    }
  }

  private void addPreferences() {
    String label = phrases.say("customers.preferences");
    for (Map.Entry<String, Sourced<String>> one : view.preferences().entrySet()) {
      Sourced<String> value = one.getValue();
      lines.add(Line.fact(label, one.getKey() + ": " + value.value()).from(origin(value.origin())));
      label = "";
    }
  }

  /** Each source's word with its date, because nobody has weighed them yet. */
  private void addStatements() {
    if (!view.statements().isEmpty()) {
      part("customers.statements");
      view.statements().forEach((topic, all) -> all.forEach(one -> addStatement(topic, one)));
    }
  }

  private void addStatement(String topic, Sourced<String> value) {
    Agreement agreement = Agreement.of(topic, value.value());
    String sign =
        switch (agreement) {
          case AGREED -> "✓ ";
          case REFUSED -> "✗ ";
          case UNCLEAR -> "○ ";
        };
    String who = words.of(value.origin().source()) + " · " + words.day(value.origin().observedAt());
    lines.add(
        Line.fact(topic, sign + value.value())
            .in(agreement == Agreement.REFUSED ? Tone.WARNING : Tone.TEXT)
            .with(who, Tone.FAINT));
  }

  private Line concealed(String label, String masked, Target target) {
    return shown
        .value(target, words)
        .map(value -> Line.of(label, value, target).in(Tone.INFORMATION))
        .orElseGet(() -> Line.of(label, masked, target).in(tone(target)));
  }

  private static Tone tone(Target target) {
    return target.concealed().isPresent() ? Tone.CONCEALED : Tone.TEXT;
  }

  private static Tone tone(ContactStatus status) {
    return switch (status) {
      case VERIFIED -> Tone.GOOD;
      case UNREACHABLE, INVALID -> Tone.WARNING;
      case UNCONFIRMED, REMOVED -> Tone.FAINT;
    };
  }

  private void part(String title) {
    lines.add(Line.gap());
    lines.add(Line.title(phrases.say(title), ""));
  }

  private String origin(Origin origin) {
    return shown.origins() ? words.of(origin) : "";
  }
}
