package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.ClosedReason;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Situation;
import id.pelanggan.app.screen.welcome.Unlocking;
import id.pelanggan.app.screen.welcome.WelcomeScreen;
import id.pelanggan.app.screen.welcome.WelcomeWays;
import id.pelanggan.app.text.Language;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.access.ListPermissions;
import id.pelanggan.application.duty.WorkOffDuties;
import id.pelanggan.application.settings.ChangeSettings;
import id.pelanggan.application.shop.DescribeShop;
import id.pelanggan.application.shop.InitializeShop;
import id.pelanggan.application.shop.ShopView;
import id.pelanggan.application.sync.WorkOffSchedules;
import id.pelanggan.application.vault.UnlockKeys;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.settings.DisplayLanguage;
import id.pelanggan.domain.settings.Settings;
import id.pelanggan.domain.source.StartingPurposes;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Receives the operator in a house: fills the demo, sets up a new shop, opens the keys, and puts
 * the screens in place.
 */
final class Reception {
  private final Site site;
  private final Desk desk;
  private final Consumer<Settings> applied;
  private final TypedPassphrases passphrases;
  private volatile Consumer<String> ear = text -> {};
  private Optional<PelangganException> trouble;
  private Optional<ShopView> shop = Optional.empty();
  private boolean demo;
  private boolean locked;
  private boolean schedules;
  private boolean fresh;

  /**
   * @param applied lets the terminal look as settings say
   * @param trouble what the operator has to be told first; empty for nothing
   */
  Reception(
      Site site, Desk desk, Consumer<Settings> applied, Optional<PelangganException> trouble) {
    this.site = requireNonNull(site, "site is null");
    this.desk = requireNonNull(desk, "desk is null");
    this.applied = requireNonNull(applied, "applied is null");
    this.trouble = requireNonNull(trouble, "trouble is null");
    this.passphrases = new TypedPassphrases(new OperatorPassphrases(site));
  }

  /**
   * Puts the house together; on the thread that opens it.
   *
   * @param listener hears on that thread what is going on
   */
  House build(Consumer<String> listener) {
    ear = listener;
    return House.build(
        site,
        passphrases,
        new ProgressNotes((key, details) -> ear.accept(desk.say(key, details))),
        binder -> {});
  }

  /** Does everything that may take long, on the thread that opens the house. */
  void receive(House house) {
    house.prepare(site.demo());
    if (site.demo()) {
      openDemo(house);
    }
    boolean invented = house.isDemo();
    Optional<ShopView> known = house.get(DescribeShop.class).describe();
    Set<Permission> allowed = known.isPresent() ? permissions(house) : Set.of();
    boolean open = known.isPresent() && isOpen(unlock(house, new char[0]));
    desk.post(() -> {
      demo = invented;
      shop = known;
      desk.permit(allowed::contains);
      locked = !open;
      situate();
      if (known.isPresent()) {
        enter(house);
      } else {
        welcome(house);
      }
    });
  }

  private void openDemo(House house) {
    DemoShop tills = DemoShop.start(house, site);
    house.keep(tills);
    trouble = trouble.or(tills::trouble);
    fresh = !tills.isComplete();
  }

  /** Says again where the operator is, in the language that is spoken now. */
  void situate() {
    desk.show(
        shop.map(known ->
                new Situation(
                    known.shop().value(),
                    desk.say("shell.owner", Map.of("name", known.operator().value())),
                    demo,
                    locked))
            .orElse(new Situation("", "", demo, false)));
  }

  private void enter(House house) {
    Unlocking unlocking =
        new Unlocking(desk, passphrase -> unlock(house, passphrase), () -> opened(house));
    desk.onUnlock(unlocking::begin);
    desk.furnish(house.get(InjectedFurniture.class).screens(desk, applied));
    if (locked) {
      unlocking.begin();
    } else {
      workOffSchedules(house);
    }
    trouble.ifPresent(desk::fail);
    trouble = Optional.empty();
  }

  private void opened(House house) {
    locked = false;
    workOffSchedules(house);
    situate();
    desk.screen().ifPresent(screen -> screen.opened());
  }

  /**
   * Connections are read and duties are done when their time comes, as long as the keys are open
   * and somebody stays.
   */
  private void workOffSchedules(House house) {
    if (schedules) {
      return;
    }
    schedules = true;
    desk.background(
        "schedules", new SteadyWork(() -> house.get(WorkOffSchedules.class).run(context(house))));
    desk.background(
        "duties", new SteadyWork(() -> house.get(WorkOffDuties.class).run(context(house))));
    if (fresh) {
      new FirstReading(house, desk, () -> context(house)).read();
    }
  }

  private void welcome(House house) {
    WelcomeScreen screen =
        new WelcomeScreen(
            desk, house.get(InitializeShop.class), passphrases::type, new Ways(house));
    ear = text -> desk.post(() -> screen.said(text));
    desk.furnish(screen);
  }

  private static Set<Permission> permissions(House house) {
    return house.get(ListPermissions.class).list(context(house));
  }

  private static CallContext context(House house) {
    return house.get(IdentifyOperator.class).identify(StartingPurposes.ADMINISTRATION);
  }

  private UnlockKeys.Outcome unlock(House house, char[] passphrase) {
    return passphrases.with(passphrase, () -> house.get(UnlockKeys.class).unlock(context(house)));
  }

  private static boolean isOpen(UnlockKeys.Outcome outcome) {
    return switch (outcome) {
      case UnlockKeys.Outcome.Unlocked unlocked -> true;
      case UnlockKeys.Outcome.StaysLocked locked -> false;
    };
  }

  /** Where the first run leads. */
  private final class Ways implements WelcomeWays {
    private final House house;

    Ways(House house) {
      this.house = requireNonNull(house, "house is null");
    }

    @Override
    public void speak(Language language) {
      DisplayLanguage chosen =
          language == Language.ID ? DisplayLanguage.INDONESIAN : DisplayLanguage.ENGLISH;
      desk.work(
          () -> house.get(ChangeSettings.class).change(settings -> settings.withLanguage(chosen)),
          applied::accept);
    }

    @Override
    public void demo() {
      desk.quit(ClosedReason.TO_DEMO);
    }

    @Override
    public void work() {
      begin(() -> {});
    }

    @Override
    public void importFile() {
      begin(() -> new ScreenWays(desk).newImport());
    }

    /** The keys were made a moment ago, so they are open. */
    private void begin(Runnable next) {
      desk.work(
          () -> house.get(DescribeShop.class).describe(),
          known -> {
            passphrases.type(new char[0]);
            shop = known;
            locked = false;
            situate();
            enter(house);
            next.run();
          });
    }
  }
}
