package id.pelanggan.adapters.plugins.bridge;

import id.pelanggan.adapters.plugins.visit.FactoryFacts;
import id.pelanggan.application.port.Push;
import id.pelanggan.domain.plugin.ConnectorField;
import id.pelanggan.domain.plugin.ConnectorType;
import id.pelanggan.domain.plugin.LocalText;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.spi.Capability;
import id.pelanggan.spi.Change;
import id.pelanggan.spi.PushOutcome;
import id.pelanggan.spi.record.StreamKind;
import id.pelanggan.spi.setup.ConfigField;
import id.pelanggan.spi.setup.FieldKind;
import id.pelanggan.spi.setup.LocalizedText;
import java.util.stream.Collectors;

/** What plugins say of themselves, in the program's types. */
final class Types {
  private Types() {}

  static ConnectorType connector(String plugin, FactoryFacts facts) {
    return new ConnectorType(
        facts.name(),
        plugin,
        text(facts.displayName()),
        text(facts.description()),
        facts.configSpec().fields().stream().map(Types::field).toList(),
        facts.capabilities().stream().map(Types::capability).collect(Collectors.toSet()));
  }

  static LocalText text(LocalizedText text) {
    return new LocalText(text.indonesian(), text.english());
  }

  static Stream stream(StreamKind kind) {
    return switch (kind) {
      case CUSTOMERS -> Stream.CUSTOMERS;
      case ORDERS -> Stream.ORDERS;
      case PRODUCTS -> Stream.PRODUCTS;
      case INTERACTIONS -> Stream.INTERACTIONS;
      case FEEDBACK -> Stream.FEEDBACK;
    };
  }

  static StreamKind kind(Stream stream) {
    return switch (stream) {
      case CUSTOMERS -> StreamKind.CUSTOMERS;
      case ORDERS -> StreamKind.ORDERS;
      case PRODUCTS -> StreamKind.PRODUCTS;
      case INTERACTIONS -> StreamKind.INTERACTIONS;
      case FEEDBACK -> StreamKind.FEEDBACK;
    };
  }

  static Change change(Push push) {
    return switch (push) {
      case Push.Erase(String customer) -> new Change.Erase(customer);
      case Push.Withdraw(String customer, String topic) -> new Change.Withdraw(customer, topic);
    };
  }

  static Push.Outcome outcome(PushOutcome outcome) {
    return switch (outcome) {
      case DONE -> Push.Outcome.DONE;
      case ALREADY_GONE -> Push.Outcome.ALREADY_GONE;
      case ACCEPTED -> Push.Outcome.ACCEPTED;
    };
  }

  private static ConnectorField field(ConfigField field) {
    return new ConnectorField(
        field.name(),
        kind(field.kind()),
        text(field.label()),
        text(field.help()),
        field.required(),
        field.initial(),
        field.choices().stream()
            .map(choice -> new ConnectorField.Choice(choice.value(), text(choice.label())))
            .toList());
  }

  private static ConnectorField.Kind kind(FieldKind kind) {
    return switch (kind) {
      case TEXT -> ConnectorField.Kind.TEXT;
      case SECRET -> ConnectorField.Kind.SECRET;
      case ADDRESS -> ConnectorField.Kind.ADDRESS;
      case CHOICE -> ConnectorField.Kind.CHOICE;
      case SWITCH -> ConnectorField.Kind.SWITCH;
      case WHOLE_NUMBER -> ConnectorField.Kind.WHOLE_NUMBER;
    };
  }

  private static ConnectorType.Capability capability(Capability capability) {
    return switch (capability) {
      case INCREMENTAL -> ConnectorType.Capability.INCREMENTAL;
      case BACKFILL -> ConnectorType.Capability.BACKFILL;
      case DELETES_MARKED -> ConnectorType.Capability.DELETES_MARKED;
      case DELETES_LISTED -> ConnectorType.Capability.DELETES_LISTED;
      case DELETES_BY_ABSENCE -> ConnectorType.Capability.DELETES_BY_ABSENCE;
      case WEBHOOKS -> ConnectorType.Capability.WEBHOOKS;
      case PUSH_WITHDRAWAL -> ConnectorType.Capability.PUSH_WITHDRAWAL;
      case PUSH_ERASURE -> ConnectorType.Capability.PUSH_ERASURE;
    };
  }
}
