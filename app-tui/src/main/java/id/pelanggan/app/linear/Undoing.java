package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.activity.UndoChange;
import id.pelanggan.domain.intake.ChangeSetId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Deque;

/** Remembers what was changed by hand, and takes it back, the last change first. */
@Singleton
final class Undoing {
  private final Conversation conversation;
  private final Caller caller;
  private final UndoChange undoChange;
  private final Deque<ChangeSetId> changes = new ArrayDeque<>();

  @Inject
  Undoing(Conversation conversation, Caller caller, UndoChange undoChange) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.caller = requireNonNull(caller, "caller is null");
    this.undoChange = requireNonNull(undoChange, "undoChange is null");
  }

  /** It was done and can be taken back. */
  void did(String key, ChangeSetId change) {
    changes.push(change);
    conversation.say(key);
    conversation.say("linear.undo.offered");
  }

  boolean isAnything() {
    return !changes.isEmpty();
  }

  void undoLast() {
    undo(changes.element());
  }

  void undo(ChangeSetId change) {
    switch (undoChange.undo(caller.sales(), change)) {
      case UndoChange.Outcome.Undone undone -> {
        changes.remove(change);
        conversation.say(undone.customer().isPresent() ? "linear.undo.done" : "linear.undo.gone");
      }
      case UndoChange.Outcome.AlreadyUndone already -> {
        changes.remove(change);
        conversation.say("linear.undo.before");
      }
      case UndoChange.Outcome.ChangedSince since -> conversation.say("linear.undo.later");
    }
  }
}
