package id.pelanggan.app.screen.customers;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Command;
import id.pelanggan.domain.engagement.FeedbackKind;
import id.pelanggan.domain.engagement.InteractionKind;
import java.util.List;

/** Something that is recorded of a customer by hand, with the letter that chooses it. */
sealed interface RecordKind {

  Command command();

  /** The customer and the shop met. */
  record Meeting(InteractionKind kind, Command command) implements RecordKind {
    public Meeting {
      requireNonNull(kind, "kind is null");
      requireNonNull(command, "command is null");
    }
  }

  /** The customer thinks something of the shop. */
  record Opinion(FeedbackKind kind, Command command) implements RecordKind {
    public Opinion {
      requireNonNull(kind, "kind is null");
      requireNonNull(command, "command is null");
    }
  }

  /** The frequent ones first. */
  static List<RecordKind> all() {
    return List.of(
        meeting(InteractionKind.CALL, "call", "c"),
        meeting(InteractionKind.CHAT, "chat", "w"),
        meeting(InteractionKind.VISIT, "visit", "v"),
        meeting(InteractionKind.EMAIL, "email", "e"),
        meeting(InteractionKind.SOCIAL, "social", "s"),
        meeting(InteractionKind.OTHER, "other", "o"),
        opinion(FeedbackKind.COMPLAINT, "complaint", "a"),
        opinion(FeedbackKind.PRAISE, "praise", "p"),
        opinion(FeedbackKind.RATING, "rating", "r"));
  }

  private static RecordKind meeting(InteractionKind kind, String name, String letter) {
    return new Meeting(kind, Command.of("customers.record." + name, letter).unhinted());
  }

  private static RecordKind opinion(FeedbackKind kind, String name, String letter) {
    return new Opinion(kind, Command.of("customers.record." + name, letter).unhinted());
  }
}
