package id.pelanggan.app.screen.privacy;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.controller.Screen;
import id.pelanggan.app.controller.ScreenName;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.screen.more.Ways;
import id.pelanggan.app.screen.privacy.consents.ConsentContents;
import id.pelanggan.app.screen.privacy.erasures.ErasureContents;
import id.pelanggan.app.screen.privacy.incidents.IncidentActions;
import id.pelanggan.app.screen.privacy.incidents.IncidentContents;
import id.pelanggan.app.screen.privacy.processing.RecordActions;
import id.pelanggan.app.screen.privacy.processing.RecordContents;
import id.pelanggan.app.screen.privacy.register.CustomerWay;
import id.pelanggan.app.screen.privacy.register.Register;
import id.pelanggan.app.screen.privacy.register.Registers;
import id.pelanggan.app.screen.privacy.requests.RequestActions;
import id.pelanggan.app.screen.privacy.requests.RequestContents;
import id.pelanggan.app.screen.privacy.systems.SystemContents;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What people ask of the shop by right, and what the shop owes the law. */
public final class PrivacyScreen implements Screen {
  /** Clocks go on, and others work too. */
  private static final Duration EACH = Duration.ofMinutes(1);

  private final Desk desk;
  private final PrivacySources sources;
  private final Registers registers;
  private long open;
  private boolean begun;

  @Inject
  public PrivacyScreen(Desk desk, PrivacySources sources, Ways ways) {
    this(desk, sources, (CustomerWay) ways::customer);
  }

  PrivacyScreen(Desk desk, PrivacySources sources, CustomerWay way) {
    this.desk = requireNonNull(desk, "desk is null");
    this.sources = requireNonNull(sources, "sources is null");
    this.registers =
        new Registers(
            List.of(
                new Register<>(
                    desk,
                    new RequestContents(
                        sources.requests(),
                        new RequestActions(desk, sources.requests(), way, this::count))),
                new Register<>(desk, new ConsentContents(sources.consents(), way)),
                new Register<>(
                    desk,
                    new IncidentContents(
                        sources.incidents(), new IncidentActions(desk, sources.incidents()))),
                new Register<>(
                    desk,
                    new RecordContents(
                        sources.record(), new RecordActions(desk, sources.record()))),
                new Register<>(desk, new SystemContents(desk, sources.systems(), way)),
                new Register<>(desk, new ErasureContents(desk, sources.erasures()))));
    desk.post(this::watch);
  }

  /** Keeps the count at the tab and the clocks up to date. */
  private void watch() {
    count();
    desk.after(
        EACH,
        () -> {
          watch();
          boolean shown = desk.screen().filter(this::equals).isPresent();
          if (begun && shown && desk.dialogs().isEmpty()) {
            registers.shown().refresh();
          }
        });
  }

  /** Who may not see requests sees no count of them. */
  private void count() {
    desk.work(sources.requests()::countOpen, count -> open = count, failure -> open = 0);
  }

  @Override
  public ScreenName name() {
    return ScreenName.PRIVACY;
  }

  @Override
  public String topic() {
    return registers.shown().name();
  }

  @Override
  public void opened() {
    begun = true;
    registers.opened();
    count();
  }

  @Override
  public List<String> crumbs() {
    return List.of(desk.say(registers.shown().name() + ".title"));
  }

  @Override
  public Optional<String> badge() {
    return open > 0 ? Optional.of(desk.phrases().number(open)) : Optional.empty();
  }

  @Override
  public List<Binding> bindings() {
    return registers.bindings();
  }

  @Override
  public void move(Move move) {
    registers.move(move);
  }

  @Override
  public void back() {
    registers.back();
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    registers.draw(canvas, look, true);
  }
}
