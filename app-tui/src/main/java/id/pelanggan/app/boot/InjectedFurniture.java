package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import com.google.inject.AbstractModule;
import com.google.inject.Injector;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Furniture;
import id.pelanggan.app.controller.Screen;
import id.pelanggan.app.screen.customers.CustomersScreen;
import id.pelanggan.app.screen.home.HomeScreen;
import id.pelanggan.app.screen.more.MoreScreen;
import id.pelanggan.app.screen.more.Product;
import id.pelanggan.app.screen.more.SettingsApplied;
import id.pelanggan.app.screen.more.Ways;
import id.pelanggan.app.screen.privacy.PrivacyScreen;
import id.pelanggan.app.screen.sources.SourcesScreen;
import id.pelanggan.domain.settings.Settings;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;

/** Makes screens with the use cases of a house. */
final class InjectedFurniture implements Furniture {
  private final Injector house;

  @Inject
  InjectedFurniture(Injector house) {
    this.house = requireNonNull(house, "house is null");
  }

  @Override
  public List<Screen> screens(Desk desk, Consumer<Settings> applied) {
    Injector room = house.createChildInjector(new ScreenModule(desk, applied::accept));
    return List.of(
        room.getInstance(HomeScreen.class),
        room.getInstance(CustomersScreen.class),
        room.getInstance(SourcesScreen.class),
        room.getInstance(PrivacyScreen.class),
        room.getInstance(MoreScreen.class));
  }

  /** What screens need beside use cases. */
  private static final class ScreenModule extends AbstractModule {
    private final Desk desk;
    private final SettingsApplied applied;

    ScreenModule(Desk desk, SettingsApplied applied) {
      this.desk = requireNonNull(desk, "desk is null");
      this.applied = requireNonNull(applied, "applied is null");
    }

    @Override
    protected void configure() {
      bind(Desk.class).toInstance(desk);
      bind(SettingsApplied.class).toInstance(applied);
      bind(Ways.class).to(ScreenWays.class);
      bind(Product.class).toInstance(new Product(Version.current()));
    }
  }
}
