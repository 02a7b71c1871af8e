package id.pelanggan.app.screen.home;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.ScreenName;
import id.pelanggan.app.screen.home.Matter.Weight;
import id.pelanggan.app.screen.more.MoreScreen;
import id.pelanggan.app.screen.more.PageName;
import id.pelanggan.app.screen.more.Ways;
import id.pelanggan.application.shop.ImportFigures;
import id.pelanggan.domain.operation.Finding;
import id.pelanggan.domain.operation.FindingCode.Severity;
import id.pelanggan.domain.vault.KeyringReport;
import id.pelanggan.domain.vault.KeyringReport.State;
import id.pelanggan.domain.vault.VaultError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Finds in the figures what somebody should do, the most pressing first. */
final class Matters {
  private final Desk desk;
  private final Ways ways;
  private final Figures figures;

  Matters(Desk desk, Ways ways, Figures figures) {
    this.desk = requireNonNull(desk, "desk is null");
    this.ways = requireNonNull(ways, "ways is null");
    this.figures = requireNonNull(figures, "figures is null");
  }

  List<Matter> list() {
    List<Matter> matters = new ArrayList<>();
    figures.findings().value().ifPresent(found -> found.forEach(one -> finding(matters, one)));
    if (desk.situation().locked() && !isBroken()) {
      matters.add(
          new Matter(Weight.PRESSING, desk.say("home.locked"), "K", "unlock", desk::unlock));
    }
    figures.keys().value().ifPresent(report -> keys(matters, report));
    figures
        .imports()
        .value()
        .ifPresent(imports -> imports.attention().forEach(one -> matters.add(imported(one))));
    figures
        .connections()
        .value()
        .ifPresent(known -> matters.addAll(new ConnectionMatters(desk).of(known)));
    figures
        .privacy()
        .value()
        .ifPresent(known -> matters.addAll(new PrivacyMatters(desk).of(known)));
    FirstSteps.of(figures, desk).missing().forEach(step -> matters.add(step(step)));
    matters.sort(Comparator.comparing(Matter::weight));
    return matters.stream().map(this::spoken).toList();
  }

  private Matter spoken(Matter matter) {
    return new Matter(
        matter.weight(),
        matter.text(),
        matter.key(),
        desk.say("home.verb." + matter.verb()),
        matter.action());
  }

  private void finding(List<Matter> matters, Finding finding) {
    Severity severity = finding.code().severity();
    if (severity != Severity.FINE) {
      matters.add(
          new Matter(
              Weight.PRESSING,
              desk.say("finding." + finding.code() + ".seen", finding.details()),
              digit(ScreenName.MORE),
              "look",
              () -> page(PageName.HEALTH)));
    }
  }

  private void keys(List<Matter> matters, KeyringReport report) {
    if (report.state() instanceof State.Locked locked && isBroken()) {
      matters.add(keys(desk.say("home.keys", Map.of("state", state(locked.reason())))));
    } else if (report.copies().stream().anyMatch(copy -> !copy.whole())) {
      matters.add(keys(desk.say("home.copy")));
    }
  }

  /** Locked for another reason than that nobody typed the passphrase yet. */
  private boolean isBroken() {
    return figures
        .keys()
        .value()
        .filter(report ->
            report.state() instanceof State.Locked locked
                && locked.reason() != VaultError.PASSPHRASE_MISSING)
        .isPresent();
  }

  private String state(VaultError reason) {
    return desk.say("keys.locked." + reason);
  }

  private Matter keys(String text) {
    return new Matter(
        Weight.PRESSING, text, digit(ScreenName.MORE), "look", () -> page(PageName.KEYS));
  }

  private Matter imported(ImportFigures.Attention attention) {
    boolean here = !desk.jobs().running().isEmpty();
    String text =
        desk.say(
            "home.need." + attention.need() + (isRunning(attention) && here ? ".here" : ""),
            Map.of(
                "source", attention.source(),
                "stream", desk.phrases().word(attention.stream()),
                "count", desk.phrases().number(attention.counts().refused())));
    return new Matter(
        weight(attention, here),
        text,
        digit(ScreenName.SOURCES),
        verb(attention),
        () -> ways.imported(attention.id()));
  }

  private static Weight weight(ImportFigures.Attention attention, boolean here) {
    return switch (attention.need()) {
      case STOPPED, UNDOING -> Weight.PRESSING;
      case RUNNING -> here ? Weight.RUNNING : Weight.PRESSING;
      case REFUSED_ROWS -> Weight.WAITING;
    };
  }

  private static String verb(ImportFigures.Attention attention) {
    return switch (attention.need()) {
      case STOPPED -> "resume";
      case RUNNING, UNDOING -> "look";
      case REFUSED_ROWS -> "repair";
    };
  }

  private static boolean isRunning(ImportFigures.Attention attention) {
    return attention.need() == ImportFigures.Need.RUNNING;
  }

  private Matter step(FirstSteps.Step step) {
    return switch (step) {
      case SHOP, KEYS -> keys(desk.say("home.step." + step));
      case IMPORT ->
          new Matter(Weight.WAITING, desk.say("home.step.IMPORT"), "n", "begin", ways::newImport);
      case NOTE ->
          new Matter(
              Weight.WAITING,
              desk.say("home.step.NOTE"),
              digit(ScreenName.CUSTOMERS),
              "open",
              ways::customers);
    };
  }

  private void page(PageName page) {
    desk.find(ScreenName.MORE, MoreScreen.class).ifPresent(more -> more.choose(page));
    desk.go(ScreenName.MORE);
  }

  private static String digit(ScreenName name) {
    return String.valueOf(name.digit());
  }
}
