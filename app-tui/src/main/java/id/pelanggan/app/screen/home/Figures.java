package id.pelanggan.app.screen.home;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.screen.more.Reading;
import id.pelanggan.application.activity.Activity;
import id.pelanggan.application.activity.ListActivity.Scope;
import id.pelanggan.application.shop.CustomerFigures;
import id.pelanggan.application.shop.ImportFigures;
import id.pelanggan.application.shop.SpendingFigures;
import id.pelanggan.application.sync.ConnectionView;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.operation.Finding;
import id.pelanggan.domain.vault.KeyringReport;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that Home shows; each part arrives by itself.
 *
 * @param touched whether somebody ever changed or noted something by hand
 */
record Figures(
    Reading<CustomerFigures> customers,
    Reading<ImportFigures> imports,
    Reading<List<ConnectionView>> connections,
    Reading<PrivacyFigures> privacy,
    Reading<SpendingFigures> spending,
    Reading<List<Activity>> activities,
    Reading<Boolean> touched,
    Reading<KeyringReport> keys,
    Reading<List<Finding>> findings) {
  private static final int ACTIVITIES = 60;

  static Figures of(Desk desk, HomeSource source) {
    return new Figures(
        new Reading<>(desk, source::customers),
        new Reading<>(desk, source::imports),
        new Reading<>(desk, source::connections),
        new Reading<>(desk, source::privacy),
        new Reading<>(desk, source::spending),
        new Reading<>(desk, () -> Recent.of(source.activities(Scope.NOTABLE, ACTIVITIES))),
        new Reading<>(desk, () -> !source.activities(Scope.CHANGES, 1).isEmpty()),
        new Reading<>(desk, source::keys),
        new Reading<>(desk, source::findings));
  }

  /** What changes while people work. */
  void refresh() {
    Stream.of(customers, imports, connections, privacy, spending, activities, touched)
        .forEach(Reading::read);
  }

  /** How long it takes to read what changes. */
  Duration took() {
    return Stream.of(customers, imports, connections, privacy, spending, activities, touched)
        .map(Reading::took)
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** What hardly changes. */
  void examine() {
    Stream.of(keys, findings).forEach(Reading::read);
  }

  /** The first thing that could not be read. */
  Optional<PelangganException> failure() {
    return Stream.of(
            customers, imports, connections, privacy, spending, activities, touched, keys, findings)
        .flatMap(reading -> reading.failure().stream())
        .findFirst();
  }
}
