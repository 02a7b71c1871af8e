package id.pelanggan.app.screen.home;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.ScreenName;
import id.pelanggan.app.screen.home.Matter.Weight;
import id.pelanggan.app.screen.sources.SourcesScreen;
import id.pelanggan.app.screen.sources.sync.ConnectionStatus;
import id.pelanggan.app.screen.sources.sync.SyncWords;
import id.pelanggan.application.sync.ConnectionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What somebody should do about connected systems, and the way there. */
record ConnectionMatters(Desk desk) {
  ConnectionMatters {
    requireNonNull(desk, "desk is null");
  }

  List<Matter> of(List<ConnectionView> connections) {
    List<Matter> matters = new ArrayList<>();
    for (ConnectionView view : connections) {
      ConnectionStatus status = ConnectionStatus.of(view, false);
      if (status.needsAction()) {
        matters.add(matter(view, "home.system." + status, Weight.PRESSING, "look"));
      } else if (status.isWork()) {
        matters.add(matter(view, "home.system.RUNNING", Weight.RUNNING, "look"));
      }
      if (view.quarantined() > 0) {
        matters.add(matter(view, "home.system.held", Weight.WAITING, "repair"));
      }
    }
    return List.copyOf(matters);
  }

  private Matter matter(ConnectionView view, String key, Weight weight, String verb) {
    String name = view.connection().name();
    return new Matter(
        weight,
        desk.say(
            key,
            Map.of(
                "name", name,
                "reason", reason(view),
                "count", desk.phrases().number(view.quarantined()))),
        String.valueOf(ScreenName.SOURCES.digit()),
        verb,
        () -> open(name));
  }

  private String reason(ConnectionView view) {
    return view.latest()
        .flatMap(report -> report.run().failure())
        .map(failure -> new SyncWords(desk.phrases()).reason(failure.code()))
        .orElse("");
  }

  void open(String connection) {
    desk.find(ScreenName.SOURCES, SourcesScreen.class)
        .ifPresent(sources -> sources.open(connection));
    desk.go(ScreenName.SOURCES);
  }
}
