package id.pelanggan.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages as people have them: in Chromium. */
@Tag("browser")
class BrowserTest {
  private static final String TAB = "\uE004";
  private static final List<String> PLAIN =
      List.of(
          "/",
          "/l/x",
          "/c/x",
          "/s/good-token",
          "/join/news",
          "/me",
          "/me/details",
          "/me/permissions",
          "/me/forget",
          "/done/kept",
          "/done/forgotten",
          "/done/signed-up",
          "/nothing",
          "/join/closed");

  @TempDir private Path profile;
  private Pages pages;

  @BeforeEach
  void open() {
    pages = Pages.open();
  }

  @AfterEach
  void close() {
    pages.close();
  }

  private URI at(String path) {
    return pages.here().resolve(path);
  }

  private void enter(RealBrowser browser) {
    browser.go(at("/l/" + InventedCounter.GOOD));
    browser.follow("main button");
  }

  @ParameterizedTest
  @CsvSource({"id, 0, 500", "en, 1, 500", "id, 1, 1280", "en, 0, 1280"})
  void shouldLetEverybodyUseEveryPage(String language, int brightness, int width)
      throws IOException {
    try (RealBrowser browser =
        RealBrowser.open(true, profile, "--blink-settings=preferredColorScheme=" + brightness)) {
      browser.resize(width, 900);
      browser.go(at("/?language=" + language));
      assertThat(
              browser
                  .execute("return matchMedia('(prefers-color-scheme: dark)').matches")
                  .asBoolean())
          .isEqualTo(brightness == 0);
      enter(browser);
      browser.go(at("/me?language=" + language));
      assertThat(browser.execute("return document.documentElement.lang").asString())
          .isEqualTo(language);

      for (String path : PLAIN) {
        browser.go(at(path));
        shouldBeUsable(browser, path);
      }
      browser.go(at("/me/details"));
      browser.type("#new-email", "wrong@example.com");
      browser.follow("button.main");
      shouldBeUsable(browser, "details with a mistake");
      browser.go(at("/s/good-token"));
      browser.follow("button.main");
      shouldBeUsable(browser, "survey with a mistake");
    }
  }

  private static void shouldBeUsable(RealBrowser browser, String path) {
    assertThat(browser.barriers()).as(path).isEmpty();
    assertThat(
            browser
                .execute(
                    "return document.documentElement.scrollWidth <= window.innerWidth"
                        + " && getComputedStyle(document.querySelector('footer')).borderTopWidth"
                        + " === '1px'")
                .asBoolean())
        .as("%s fits its width, and has its style", path)
        .isTrue();
  }

  @Test
  void shouldNeedNoScript() throws IOException {
    try (RealBrowser browser = RealBrowser.open(false, profile)) {
      enter(browser);
      assertThat(browser.text("main")).contains(InventedCounter.NAME);

      browser.follow("form[action='/me/keep'] button");

      assertThat(browser.address()).isEqualTo(at("/done/kept").toString());
      assertThat(pages.counter.done).containsExactly("keep");
    }
  }

  @Test
  void shouldGoEveryWay() throws IOException {
    try (RealBrowser browser = RealBrowser.open(true, profile)) {
      enter(browser);
      browser.follow("a[href='/me/details']");
      browser.type("#name", "Budi Santoso");
      browser.follow("button.main");
      assertThat(browser.address()).endsWith("/done/corrected");

      browser.follow("main a");
      browser.follow("a[href='/me/permissions']");
      browser.click("#choice-marketing-WHATSAPP-yes");
      browser.follow("button.main");
      assertThat(browser.address()).endsWith("/done/chosen");

      browser.go(at("/join/news"));
      browser.type("#email", "siti@example.com");
      browser.click("#marketing-EMAIL");
      browser.follow("button.main");
      assertThat(browser.address()).endsWith("/done/signed-up");

      browser.go(at("/s/good-token"));
      assertThat(browser.text("h1")).isNotBlank();

      browser.go(at("/me"));
      browser.follow("a[href='/me/forget']");
      browser.follow("form[action='/me/forget'] button");
      assertThat(browser.address()).endsWith("/done/forgotten");
      browser.go(at("/me"));
      assertThat(browser.text("main")).doesNotContain("Budi");

      assertThat(pages.counter.corrections).hasSize(1);
      assertThat(pages.counter.choices).hasSize(1);
      assertThat(pages.counter.signUps).hasSize(1);
      assertThat(pages.counter.done).containsExactly("forget");
    }
  }

  @Test
  void shouldMakeStayingAndLeavingEquallyEasy() throws IOException {
    try (RealBrowser browser = RealBrowser.open(true, profile)) {
      browser.resize(1280, 900);
      enter(browser);

      assertThat(
              browser
                  .execute(
                      "return [...document.querySelectorAll('.choice')].map(one => {"
                          + " const box = one.getBoundingClientRect();"
                          + " const look = getComputedStyle(one);"
                          + " return [Math.round(box.width), Math.round(box.height), look.color,"
                          + " look.backgroundColor, look.fontSize].join(' '); })")
                  .valueStream()
                  .distinct()
                  .toList())
          .hasSize(1);
    }
  }

  @Test
  void shouldShowWhereTheKeyboardIs() throws IOException {
    try (RealBrowser browser = RealBrowser.open(true, profile)) {
      enter(browser);
      for (int i = 0; i < 6; i++) {
        browser.press(TAB);
        assertThat(
                browser
                    .execute(
                        "const look = getComputedStyle(document.activeElement);"
                            + " const box = document.activeElement.getBoundingClientRect();"
                            + " return look.outlineStyle === 'solid' && box.left >= 0 && box.width > 0")
                    .asBoolean())
            .as("place %d", i)
            .isTrue();
      }
    }
  }

  @Test
  void shouldRunNothingThatANameBrings() throws IOException {
    try (RealBrowser browser = RealBrowser.open(true, profile)) {
      enter(browser);

      assertThat(browser.execute("return document.scripts.length").asInt()).isZero();
      assertThat(browser.text("main")).contains("<script>alert('x')</script>");
    }
  }
}
