package id.pelanggan.app.screen.welcome;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.controller.Screen;
import id.pelanggan.app.controller.ScreenName;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.text.Language;
import id.pelanggan.application.shop.InitializeShop;
import id.pelanggan.domain.failure.PelangganException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The first run: a language, a shop with its owner and keys, and how to begin. */
public final class WelcomeScreen implements Screen {
  private final Desk desk;
  private final ShopMaker maker;
  private final NewPassphrase passphrase;
  private final WelcomeWays ways;
  private final Offers offers = new Offers();
  private final List<String> said = new ArrayList<>();
  private Step step = Step.LANGUAGE;
  private @Nullable ShopForm form;
  private boolean keyFile;

  @Inject
  public WelcomeScreen(
      Desk desk, InitializeShop initializeShop, NewPassphrase passphrase, WelcomeWays ways) {
    this(desk, initializeShop::initialize, passphrase, ways);
  }

  WelcomeScreen(Desk desk, ShopMaker maker, NewPassphrase passphrase, WelcomeWays ways) {
    this.desk = requireNonNull(desk, "desk is null");
    this.maker = requireNonNull(maker, "maker is null");
    this.passphrase = requireNonNull(passphrase, "passphrase is null");
    this.ways = requireNonNull(ways, "ways is null");
  }

  /** What happens while the shop is being made, in the operator's words. */
  public void said(String text) {
    said.add(requireNonNull(text, "text is null"));
  }

  @Override
  public ScreenName name() {
    return ScreenName.HOME;
  }

  @Override
  public String topic() {
    return "welcome." + step;
  }

  @Override
  public void opened() {
    go(step);
  }

  @Override
  public List<Binding> bindings() {
    List<Offer> known = offers();
    if (known.isEmpty()) {
      return List.of();
    }
    Binding choose = Binding.of(WelcomeCommands.CHOOSE, () -> offers.chosen(known).action().run());
    return step == Step.WAY
        ? List.of(choose, Binding.of(WelcomeCommands.BACK, () -> go(Step.LANGUAGE)))
        : List.of(choose);
  }

  @Override
  public void move(Move move) {
    List<Offer> known = offers();
    if (!known.isEmpty()) {
      offers.move(move, known.size());
    }
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    new WelcomeView(step, offers(), offers, said, keyFile).draw(canvas, look);
  }

  private List<Offer> offers() {
    return switch (step) {
      case LANGUAGE -> Stream.of(Language.values()).map(this::speaking).toList();
      case WAY ->
          List.of(offer("own", this::ask), offer("demo", ways::demo), offer("leave", desk::quit));
      case FORM, MAKING -> List.of();
      case BEGIN ->
          List.of(
              offer("import", ways::importFile),
              offer("empty", ways::work),
              offer("look", ways::demo));
    };
  }

  private Offer offer(String name, Runnable action) {
    return new Offer(
        desk.say("welcome.offer." + name), desk.say("welcome.offer." + name + ".about"), action);
  }

  /** Each language is written in itself. */
  private Offer speaking(Language language) {
    return new Offer(
        desk.say("welcome.language." + language.code()),
        "",
        () -> {
          ways.speak(language);
          go(Step.WAY);
        });
  }

  private void go(Step next) {
    step = next;
    offers.choose(next == Step.LANGUAGE ? desk.phrases().language().ordinal() : 0);
  }

  private void ask() {
    go(Step.FORM);
    form = new ShopForm(desk, this::make, () -> go(Step.WAY));
    form.open();
  }

  private void make(InitializeShop.Command command, char[] typed) {
    said.clear();
    keyFile = typed.length == 0;
    go(Step.MAKING);
    desk.work(
        () -> {
          passphrase.use(typed);
          return maker.make(command);
        },
        made -> go(Step.BEGIN),
        this::refuse);
  }

  private void refuse(PelangganException failure) {
    go(Step.FORM);
    requireNonNull(form, "nobody was asked").refuse(failure);
  }
}
