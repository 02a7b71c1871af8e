package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.ClosedReason;
import id.pelanggan.application.shop.DescribeShop;
import id.pelanggan.application.shop.ShopView;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * The operator's terminal line by line: numbered choices and values behind their labels, nothing
 * that moves and nothing that is drawn. Works on the use cases that the screens work on.
 */
public final class Linear {
  private final Conversation conversation;
  private final DescribeShop describeShop;
  private final Welcome welcome;
  private final DemoPage demoPage;
  private final KeysPage keysPage;
  private final HomePage homePage;
  private final MainMenu mainMenu;

  @Inject
  Linear(
      Conversation conversation,
      DescribeShop describeShop,
      Welcome welcome,
      DemoPage demoPage,
      KeysPage keysPage,
      HomePage homePage,
      MainMenu mainMenu) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.describeShop = requireNonNull(describeShop, "describeShop is null");
    this.welcome = requireNonNull(welcome, "welcome is null");
    this.demoPage = requireNonNull(demoPage, "demoPage is null");
    this.keysPage = requireNonNull(keysPage, "keysPage is null");
    this.homePage = requireNonNull(homePage, "homePage is null");
    this.mainMenu = requireNonNull(mainMenu, "mainMenu is null");
  }

  /**
   * Talks until the operator leaves. Runs on the calling thread, whose interruption stops what is
   * being done, or ends the conversation where nothing is.
   *
   * @param demo whether the home is the demo's, which is filled where that is still to be done
   */
  public ClosedReason run(boolean demo) {
    try (demoPage) {
      begin(demo);
      mainMenu.show(demo);
      throw new IllegalStateException("the main menu never ends by itself");
    } catch (Leave e) {
      conversation.say("linear.goodbye");
      return e.reason();
    }
  }

  private void begin(boolean demo) {
    if (demo) {
      conversation.attempt(demoPage::open);
    } else {
      while (describeShop.describe().isEmpty()) {
        conversation.attempt(welcome::greet);
      }
    }
    describeShop.describe().ifPresent(this::greet);
    if (keysPage.areLocked()) {
      conversation.attempt(keysPage::unlock);
    }
    conversation.attempt(homePage::show);
  }

  private void greet(ShopView shop) {
    conversation.title(
        conversation
            .phrases()
            .say(
                "linear.hello",
                Map.of("shop", shop.shop().value(), "operator", shop.operator().value())));
    conversation.say("linear.hello.help");
  }
}
