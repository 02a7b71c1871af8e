package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.ClosedReason;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Where everything begins, and where one comes back to. */
final class MainMenu {
  private final Conversation conversation;
  private final Choosing choosing;
  private final HomePage homePage;
  private final FindPage findPage;
  private final CustomerList customerList;
  private final NewForm newForm;
  private final ImportForm importForm;
  private final ImportsPage importsPage;
  private final SystemsPage systemsPage;
  private final ExportForm exportForm;
  private final RequestsPage requestsPage;
  private final RetentionPage retentionPage;
  private final EraseForm eraseForm;
  private final ActivityPage activityPage;
  private final SettingsPage settingsPage;
  private final KeysPage keysPage;
  private final HealthPage healthPage;
  private final Undoing undoing;

  @Inject
  MainMenu(
      Conversation conversation,
      Choosing choosing,
      HomePage homePage,
      FindPage findPage,
      CustomerList customerList,
      NewForm newForm,
      ImportForm importForm,
      ImportsPage importsPage,
      SystemsPage systemsPage,
      ExportForm exportForm,
      RequestsPage requestsPage,
      RetentionPage retentionPage,
      EraseForm eraseForm,
      ActivityPage activityPage,
      SettingsPage settingsPage,
      KeysPage keysPage,
      HealthPage healthPage,
      Undoing undoing) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.choosing = requireNonNull(choosing, "choosing is null");
    this.homePage = requireNonNull(homePage, "homePage is null");
    this.findPage = requireNonNull(findPage, "findPage is null");
    this.customerList = requireNonNull(customerList, "customerList is null");
    this.newForm = requireNonNull(newForm, "newForm is null");
    this.importForm = requireNonNull(importForm, "importForm is null");
    this.importsPage = requireNonNull(importsPage, "importsPage is null");
    this.systemsPage = requireNonNull(systemsPage, "systemsPage is null");
    this.exportForm = requireNonNull(exportForm, "exportForm is null");
    this.requestsPage = requireNonNull(requestsPage, "requestsPage is null");
    this.retentionPage = requireNonNull(retentionPage, "retentionPage is null");
    this.eraseForm = requireNonNull(eraseForm, "eraseForm is null");
    this.activityPage = requireNonNull(activityPage, "activityPage is null");
    this.settingsPage = requireNonNull(settingsPage, "settingsPage is null");
    this.keysPage = requireNonNull(keysPage, "keysPage is null");
    this.healthPage = requireNonNull(healthPage, "healthPage is null");
    this.undoing = requireNonNull(undoing, "undoing is null");
  }

  /** Until the operator leaves, which {@link Leave} says. */
  @SuppressWarnings("InfiniteLoopStatement") // Going back from here leads here.
  void show(boolean demo) {
    while (true) {
      choosing.menu("linear.menu", "linear.help.menu", () -> options(demo));
    }
  }

  private List<Option<Runnable>> options(boolean demo) {
    List<Option<Runnable>> options = new ArrayList<>();
    add(options, "linear.menu.find", findPage::ask);
    add(options, "linear.menu.list", customerList::ask);
    add(options, "linear.menu.new", newForm::ask);
    add(options, "linear.menu.home", homePage::show);
    add(options, "linear.menu.import", importForm::ask);
    add(options, "linear.menu.imports", importsPage::show);
    add(options, "linear.menu.systems", systemsPage::show);
    add(options, "linear.menu.export", exportForm::ask);
    add(options, "linear.menu.requests", requestsPage::show);
    add(options, "linear.menu.retention", retentionPage::show);
    add(options, "linear.menu.erasures", eraseForm::show);
    add(options, "linear.menu.activity", activityPage::show);
    add(options, "linear.menu.settings", settingsPage::show);
    add(options, "linear.menu.keys", keysPage::show);
    add(options, "linear.menu.health", healthPage::show);
    if (undoing.isAnything()) {
      add(options, "linear.undo", undoing::undoLast);
    }
    add(options, "linear.menu.help", () -> conversation.say("linear.help.menu"));
    if (demo) {
      add(options, "linear.menu.shop", () -> leave(ClosedReason.TO_SHOP));
      add(options, "linear.menu.remove", this::removeDemo);
    } else {
      add(options, "linear.menu.demo", () -> leave(ClosedReason.TO_DEMO));
    }
    add(options, "linear.menu.quit", () -> leave(ClosedReason.QUIT));
    return options;
  }

  private void add(List<Option<Runnable>> options, String key, Runnable action) {
    options.add(new Option<>(conversation.word(key), action));
  }

  private void removeDemo() {
    if (choosing.isAgreed(conversation.word("linear.demo.remove.question"))) {
      leave(ClosedReason.REMOVE_DEMO);
    }
    conversation.say("linear.nothing.changed");
  }

  private static void leave(ClosedReason reason) {
    throw new Leave(reason);
  }
}
