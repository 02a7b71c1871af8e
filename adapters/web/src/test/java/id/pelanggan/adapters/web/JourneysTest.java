package id.pelanggan.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pelanggan.application.customer.CustomerChange.Contact;
import id.pelanggan.application.customer.CustomerChange.Replacement;
import id.pelanggan.application.selfservice.ChangeOwnConsents.Choice;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.outreach.FormField;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JourneysTest {
  private Pages pages;

  @BeforeEach
  void open() {
    pages = Pages.open();
  }

  @AfterEach
  void close() {
    pages.close();
  }

  private static String location(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
    return response.headers().firstValue("Location").orElseThrow();
  }

  @Test
  void shouldUseALinkUpOnlyWhereAButtonIsPressed() {
    Browser browser = pages.browser();

    HttpResponse<String> landing = browser.get("/l/" + InventedCounter.GOOD);
    browser.get("/l/" + InventedCounter.GOOD);

    assertThat(landing.statusCode()).isEqualTo(200);
    assertThat(landing.body()).doesNotContain(InventedCounter.secrets());
    assertThat(pages.counter.used).isEmpty();
    assertThat(location(browser.post("/l/" + InventedCounter.GOOD))).isEqualTo("/me");
    assertThat(browser.get("/me").statusCode()).isEqualTo(200);
  }

  @Test
  void shouldShowAllThatIsKeptAsTextAndNeverAsMarkup() {
    String page = pages.visitor().get("/me").body();

    assertThat(HtmlCheck.check(page).getDocumentElement().getTextContent())
        .contains(InventedCounter.NAME)
        .contains(InventedCounter.EMAIL, InventedCounter.PHONE, InventedCounter.STREET)
        .contains("kopi tubruk", "UU 8/1997", "R-7K2M", "Kasir", "Ibu Sari");
    assertThat(page).doesNotContain("<script", "alert('x')</script>");
  }

  @Test
  void shouldLetACustomerStayLeaveAskAndGo() {
    Browser browser = pages.visitor();

    assertThat(location(browser.post("/me/keep"))).isEqualTo("/done/kept");
    browser.get("/me");
    assertThat(location(browser.post("/me/data"))).isEqualTo("/done/asked");
    browser.get("/me/forget");
    assertThat(location(browser.post("/me/forget"))).isEqualTo("/done/forgotten");

    assertThat(pages.counter.done).containsExactly("keep", "ask", "forget");
    assertThat(browser.cookies()).doesNotContainKey("session");
    assertThat(browser.get("/me").statusCode()).isEqualTo(403);
  }

  @Test
  void shouldEndTheSessionWhereSomebodyLeaves() {
    Browser browser = pages.visitor();
    String session = browser.cookies().get("session");

    assertThat(location(browser.post("/me/leave"))).isEqualTo("/done/left");
    browser.cookies().put("session", session);

    HttpResponse<String> later = browser.get("/me");
    assertThat(later.statusCode()).isEqualTo(403);
    assertThat(later.body()).doesNotContain(InventedCounter.secrets());
  }

  @Test
  void shouldCorrectOnlyWhatWasChanged() {
    Browser browser = pages.visitor();
    browser.get("/me/details");

    String done =
        location(
            browser.post(
                "/me/details",
                "name=Budi Santoso",
                "language=en",
                "contact-aaaaaaaaaaaa=santoso@example.com",
                "contact-bbbbbbbbbbbb=",
                "new-email=",
                "new-phone=0800-0099-9999",
                "street=" + InventedCounter.STREET,
                "district=Coblong",
                "city=Bandung",
                "region=Jawa Barat",
                "postcode=40132",
                "country=ID",
                "preference-0=kopi tubruk"));

    assertThat(done).isEqualTo("/done/corrected");
    assertThat(pages.counter.corrections)
        .singleElement()
        .satisfies(request -> {
          assertThat(request.attributes())
              .containsEntry(Attribute.FULL_NAME, "Budi Santoso")
              .containsEntry(Attribute.LANGUAGE, "en")
              .hasSize(2);
          assertThat(request.address()).isEmpty();
          assertThat(request.preferences()).isEmpty();
          assertThat(request.contacts())
              .containsExactly(
                  new Contact(ContactKind.PHONE, "0800-0099-9999", ContactStatus.UNCONFIRMED));
          assertThat(request.replacements())
              .extracting(Replacement::by)
              .containsExactly(Optional.of("santoso@example.com"), Optional.empty());
        });
  }

  @Test
  void shouldSayBesideTheFieldWhatIsWrong() {
    Browser browser = pages.visitor();
    browser.get("/me/details");

    HttpResponse<String> again =
        browser.post("/me/details", "name=" + InventedCounter.NAME, "new-email=wrong\"><b>");

    assertThat(again.statusCode()).isEqualTo(422);
    HtmlCheck.check(again.body());
    assertThat(again.body()).contains("href=\"#new-email\"", "aria-invalid=\"true\"");
    assertThat(pages.counter.corrections).isEmpty();
  }

  @Test
  void shouldChooseOnlyWhatIsNewAndWasShown() {
    Browser browser = pages.visitor();
    browser.get("/me/permissions");

    browser.post(
        "/me/permissions",
        "choice-marketing-EMAIL=no",
        "choice-marketing-WHATSAPP=yes",
        "shown-choice-marketing-WHATSAPP=" + InventedCounter.NOTICE.hash(),
        "choice-marketing-SMS=no");

    assertThat(pages.counter.choices)
        .extracting(Choice::topic, Choice::granted)
        .containsExactly(
            tuple(new ConsentTopic(InventedCounter.NEWS, Channel.EMAIL), false),
            tuple(new ConsentTopic(InventedCounter.NEWS, Channel.WHATSAPP), true));
  }

  @Test
  void shouldTakeNoYesToWordsThatChangedMeanwhile() {
    Browser browser = pages.visitor();
    browser.get("/me/permissions");
    pages.counter.hash = "ffff";

    HttpResponse<String> refused =
        browser.post(
            "/me/permissions",
            "choice-marketing-WHATSAPP=yes",
            "shown-choice-marketing-WHATSAPP=" + InventedCounter.NOTICE.hash());

    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(pages.counter.choices).isEmpty();
  }

  @Test
  void shouldSignUpAndAnswerTheSameForEverybody() {
    Browser browser = pages.browser();
    String form = browser.get("/join/news").body();
    HtmlCheck.check(form);
    assertThat(form).doesNotContain("checked=").doesNotContain("<i>");

    long begun = System.nanoTime();
    HttpResponse<String> one = join(browser, "budi@example.com");
    browser.get("/join/news");
    HttpResponse<String> other = join(browser, "siti@example.com");
    long taken = System.nanoTime() - begun;

    assertThat(location(one)).isEqualTo("/done/signed-up").isEqualTo(location(other));
    assertThat(one.headers().map().keySet()).isEqualTo(other.headers().map().keySet());
    assertThat(taken).isGreaterThan(1_000_000_000L);
    assertThat(pages.counter.signUps)
        .hasSize(2)
        .first()
        .satisfies(command -> {
          assertThat(command.email()).isEqualTo("budi@example.com");
          assertThat(command.chosen())
              .containsExactly(new ConsentTopic(InventedCounter.NEWS, Channel.EMAIL));
          assertThat(command.fields()).containsEntry(FormField.CITY, "Bandung");
        });
  }

  private static HttpResponse<String> join(Browser browser, String email) {
    return browser.post(
        "/join/news",
        "shown=" + InventedCounter.NOTICE.hash(),
        "email=" + email,
        "birth-date=1990-05-17",
        "city=Bandung",
        "topics=marketing-EMAIL",
        "topics=sneaked-in-SMS");
  }

  @ParameterizedTest
  @CsvSource({
    "shown=0123abcd&email=nobody&birth-date=1990-01-01&topics=marketing-EMAIL, #email",
    "shown=0123abcd&email=a@example.com&birth-date=2020-01-01&topics=marketing-EMAIL, #birth-date",
    "shown=0123abcd&email=a@example.com&birth-date=1990-01-01, #topics",
    "shown=older&email=a@example.com&birth-date=1990-01-01&topics=marketing-EMAIL, #email"
  })
  void shouldLeadToTheFieldThatIsWrong(String fields, String link) {
    Browser browser = pages.browser();
    browser.get("/join/news");

    HttpResponse<String> again = browser.post("/join/news", fields.split("&"));

    assertThat(again.statusCode()).isEqualTo(422);
    HtmlCheck.check(again.body());
    assertThat(again.body()).contains("href=\"" + link + "\"");
    assertThat(pages.counter.signUps).isEmpty();
  }

  @Test
  void shouldTakeASurveyOnce() {
    Browser browser = pages.browser();
    HtmlCheck.check(browser.get("/s/" + InventedCounter.GOOD).body());
    assertThat(browser.post("/s/" + InventedCounter.GOOD, "words=x").statusCode()).isEqualTo(422);

    String done =
        location(browser.post("/s/" + InventedCounter.GOOD, "rating=9", "words=Enak & <murah>"));

    assertThat(done).isEqualTo("/done/thanked");
    assertThat(pages.counter.done).containsExactly("9 Enak & <murah>");
    assertThat(browser.get("/s/" + InventedCounter.GOOD).statusCode()).isEqualTo(410);
  }

  @Test
  void shouldConfirmByButtonAndOnce() {
    Browser browser = pages.browser();
    browser.get("/c/" + InventedCounter.GOOD);

    assertThat(location(browser.post("/c/" + InventedCounter.GOOD))).isEqualTo("/done/confirmed");
    browser.get("/c/" + InventedCounter.GOOD);
    assertThat(browser.post("/c/" + InventedCounter.GOOD).statusCode()).isEqualTo(410);
  }

  @ParameterizedTest
  @CsvSource({"ended-token,410", "tampered,404", "good-tokenX,404"})
  void shouldRefuseOtherLinksInWords(String token, int status) {
    for (String way : List.of("/l/", "/c/")) {
      Browser browser = pages.browser();
      browser.get(way + token);

      HttpResponse<String> refused = browser.post(way + token);

      assertThat(refused.statusCode()).isEqualTo(status);
      HtmlCheck.check(refused.body());
      assertThat(refused.body()).doesNotContain(InventedCounter.secrets());
      assertThat(browser.cookies()).doesNotContainKey("session");
    }
  }

  @Test
  void shouldRefuseALinkThatWasUsed() {
    pages.visitor();
    Browser other = pages.browser();
    other.get("/l/" + InventedCounter.GOOD);

    HttpResponse<String> refused = other.post("/l/" + InventedCounter.GOOD);

    assertThat(refused.statusCode()).isEqualTo(410);
    assertThat(other.get("/me").statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/me",
        "/me/details",
        "/me/permissions",
        "/me/forget",
        "/me/keep",
        "/me/x",
        "/l/x",
        "/l/good-token",
        "/c/x",
        "/s/x",
        "/join/news",
        "/join/other",
        "/done/kept",
        "/done/x",
        "/x",
        "/me/details/x",
        "/l",
        "/l/x/y",
        "/../etc/passwd",
        "/%2e%2e/x",
        "/me?session=session-of-budi",
        "/favicon.ico",
        "/robots.txt"
      })
  void shouldShowNothingOfAnybodyWithoutASession(String path) {
    pages.visitor();
    Browser stranger = pages.browser();

    for (HttpResponse<String> page : List.of(stranger.get(path), stranger.post(path))) {
      assertThat(page.body()).doesNotContain(InventedCounter.secrets());
      assertThat(page.statusCode()).isLessThan(500);
      if (!page.body().isEmpty()) {
        HtmlCheck.check(page.body());
      }
    }
    assertThat(pages.counter.done).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/, id",
    "/l/x, id",
    "/join/news, en",
    "/s/good-token, en",
    "/me, id",
    "/me, en",
    "/me/details, en",
    "/me/details, id",
    "/me/permissions, id",
    "/me/permissions, en",
    "/me/forget, id",
    "/me/forget, en",
    "/done/kept, en",
    "/done/signed-up, id",
    "/nothing, en"
  })
  void shouldSpeakTheLanguageThatWasChosen(String path, String language) {
    Browser browser =
        pages.browser().saying("Accept-Language", language.equals("id") ? "en" : "id");
    browser.get("/l/" + InventedCounter.GOOD);
    pages.counter.sessions.add(InventedCounter.SESSION);
    browser.cookies().put("session", InventedCounter.SESSION);

    String page = browser.get(path + "?language=" + language).body();

    assertThat(HtmlCheck.check(page).getDocumentElement().getAttribute("lang")).isEqualTo(language);
    assertThat(HtmlCheck.check(browser.get(path).body()).getDocumentElement().getAttribute("lang"))
        .isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({"en-US;q=0.8, en", "fr, id", "fr;q=1.0, id", "id-ID, id", "!!, id"})
  void shouldSpeakTheLanguageOfTheBrowser(String accepted, String language) {
    String page = pages.browser().saying("Accept-Language", accepted).get("/").body();

    assertThat(HtmlCheck.check(page).getDocumentElement().getAttribute("lang")).isEqualTo(language);
  }

  @Test
  void shouldSpeakTheLanguageOfTheCustomer() {
    pages.counter.language = "en";
    Browser browser = pages.visitor();

    assertThat(HtmlCheck.check(browser.get("/me").body()).getDocumentElement().getAttribute("lang"))
        .isEqualTo("en");
  }

  @Test
  void shouldLetBrowsersKeepTheStyle() {
    Browser browser = pages.browser();
    String page = browser.get("/").body();
    String name = page.replaceFirst("(?s).*href=\"(/style-[0-9a-f]{16}\\.css)\".*", "$1");

    HttpResponse<String> style = browser.get(name);

    assertThat(style.statusCode()).isEqualTo(200);
    assertThat(style.headers().firstValue("Content-Type")).contains("text/css; charset=utf-8");
    assertThat(style.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
  }
}
