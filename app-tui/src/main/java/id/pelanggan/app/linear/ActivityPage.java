package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.activity.Activity;
import id.pelanggan.application.activity.ListActivity;
import id.pelanggan.application.activity.ListActivity.Request;
import id.pelanggan.application.activity.ListActivity.Scope;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.audit.AuditPlace;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was done, the newest first, with the way back where there is one. */
final class ActivityPage {
  private final Conversation conversation;
  private final Choosing choosing;
  private final Caller caller;
  private final ListActivity listActivity;
  private final CustomerPage customerPage;
  private final ImportPage importPage;
  private final Undoing undoing;

  @Inject
  ActivityPage(
      Conversation conversation,
      Choosing choosing,
      Caller caller,
      ListActivity listActivity,
      CustomerPage customerPage,
      ImportPage importPage,
      Undoing undoing) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.choosing = requireNonNull(choosing, "choosing is null");
    this.caller = requireNonNull(caller, "caller is null");
    this.listActivity = requireNonNull(listActivity, "listActivity is null");
    this.customerPage = requireNonNull(customerPage, "customerPage is null");
    this.importPage = requireNonNull(importPage, "importPage is null");
    this.undoing = requireNonNull(undoing, "undoing is null");
  }

  void show() {
    if (page(Optional.empty()).options().isEmpty()) {
      conversation.say("linear.activity.none");
    } else {
      choosing.browse(
          conversation.word("linear.activity.title"), () -> page(Optional.empty()), this::open);
    }
  }

  private ListPage<Activity> page(Optional<AuditPlace> after) {
    ListActivity.Page page =
        listActivity.list(
            caller.administration(), new Request(Scope.NOTABLE, after, Choosing.PAGE));
    return new ListPage<>(
        page.activities().stream()
            .map(activity -> new Option<>(words(activity), activity))
            .toList(),
        page.next().map(next -> () -> page(Optional.of(next))));
  }

  private String words(Activity activity) {
    Phrases phrases = conversation.phrases();
    return Stream.of(
            phrases.time(activity.at()),
            activity.actor().value(),
            conversation.phrases().word(activity.action()),
            activity.customer().map(new RowText(phrases)::handle).orElse(""),
            activity.reason().map(conversation.phrases()::word).orElse(""))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining("; "));
  }

  private void open(Activity activity) {
    List<Option<Runnable>> actions = actions(activity);
    if (actions.isEmpty()) {
      conversation.line(words(activity));
    } else {
      choosing.one(words(activity), actions).ifPresent(Runnable::run);
    }
  }

  private List<Option<Runnable>> actions(Activity activity) {
    List<Option<Runnable>> actions = new ArrayList<>();
    activity
        .customer()
        .ifPresent(id ->
            actions.add(
                new Option<>(
                    conversation.word("linear.activity.customer"), () -> customerPage.open(id))));
    activity
        .changeSet()
        .ifPresent(id -> {
          if (isImport(activity.action())) {
            actions.add(
                new Option<>(
                    conversation.word("linear.activity.import"), () -> importPage.open(id)));
          } else if (activity.undoable()) {
            actions.add(
                new Option<>(conversation.word("linear.activity.undo"), () -> undoing.undo(id)));
          }
        });
    return actions;
  }

  private static boolean isImport(AuditAction action) {
    return action == AuditAction.IMPORT_STARTED
        || action == AuditAction.IMPORT_FINISHED
        || action == AuditAction.IMPORT_UNDONE
        || action == AuditAction.REFUSED_ROWS_READ;
  }
}
