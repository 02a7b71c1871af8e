package id.pelanggan.app.boot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages with the real use cases, vault and database behind them, and letters that are sent. */
class CustomerPagesTest {
  private static final String NAME = "Budi <i>Santoso</i>";
  private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");
  private static final int PORT = ServedPages.freePort();
  private static TestShop shop;
  private static Mailbox mailbox;
  private static ServedPages pages;
  private static String budi;

  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private String form = "";

  @BeforeAll
  static void open() throws IOException {
    shop = new TestShop();
    mailbox = new Mailbox();
    shop.json(
        "mail",
        "set",
        "--host",
        "127.0.0.1",
        "--port",
        String.valueOf(mailbox.port()),
        "--security",
        "none",
        "--sender",
        "toko@contoh.id",
        "--pages",
        "http://127.0.0.1:" + PORT);
    budi = added(NAME, "budi@example.com");
    pages = new ServedPages(shop.path(), PORT);
  }

  @AfterAll
  static void close() throws IOException {
    pages.close();
    mailbox.close();
    shop.close();
  }

  private static String added(String name, String email) {
    return shop.json("customers", "add", "--name", name, "--email", email).path("id").asString();
  }

  /** The path of the link in the letter that a customer is sent. */
  private static String sent(String customer) throws InterruptedException {
    shop.json("links", "send", customer);
    return URI.create(mailbox.link()).getPath();
  }

  private String get(String path) throws Exception {
    return taken(client.send(request(path).build(), BodyHandlers.ofString()));
  }

  private String post(String path, String fields) throws Exception {
    String body = fields + "&form=" + URLEncoder.encode(form, UTF_8);
    return taken(
        client.send(
            request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString()));
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(pages.address().resolve(path)).header("Accept-Language", "en");
  }

  private String taken(HttpResponse<String> response) {
    Matcher found = FORM.matcher(response.body());
    if (found.find()) {
      form = found.group(1);
    }
    return response.statusCode() + " " + response.uri().getPath() + "\n" + response.body();
  }

  private void enter(String customer) throws Exception {
    String link = sent(customer);
    assertThat(get(link)).startsWith("200 ").doesNotContain("Budi");
    assertThat(post(link, "")).startsWith("200 /me\n");
  }

  @Test
  void shouldShowWhoFollowsALetterWhatIsKept() throws Exception {
    enter(budi);

    assertThat(get("/me"))
        .contains("&lt;i&gt;", "budi@example.com", "Toko Contoh")
        .doesNotContain("<i>", budi);
  }

  @ParameterizedTest
  @CsvSource({
    "/me/keep, '', 200 /done/kept",
    "/me/data, '', 200 /done/asked",
    "/me/details, name=Budi+%3Ci%3E&city=Bandung, 200 /done/corrected",
    "/me/permissions, choice-none=yes, 200 /done/chosen",
    "/me/leave, '', 200 /done/left"
  })
  void shouldDoWhatTheCustomerSays(String path, String fields, String answer) throws Exception {
    enter(budi);
    get("/me");

    assertThat(post(path, fields)).startsWith(answer);
  }

  @Test
  void shouldForgetWhoSaysSo() throws Exception {
    enter(added("Siti", "siti@example.com"));
    get("/me/forget");

    assertThat(post("/me/forget", "")).startsWith("200 /done/forgotten");
    assertThat(get("/me")).startsWith("403 ").doesNotContain("Siti");
  }

  @Test
  void shouldOpenNothingByALinkThatWasUsedOrChanged() throws Exception {
    String link = sent(budi);
    get(link);
    char middle = link.charAt(20);
    String changed = link.substring(0, 20) + (middle == 'A' ? 'B' : 'A') + link.substring(21);
    assertThat(post(changed, "")).startsWith("404 ").doesNotContain("Budi");
    assertThat(post(link, "")).startsWith("200 /me\n");
    get("/");
    get(link);

    assertThat(post(link, "")).startsWith("410 ").doesNotContain("Budi");
  }

  @Test
  void shouldShowNothingToStrangers() throws Exception {
    for (String path : List.of("/me", "/me/details", "/join/none", "/s/none", "/")) {
      assertThat(get(path)).doesNotStartWith("5").doesNotContain("Budi", "budi@", budi);
    }
  }

  @Test
  void shouldServeNothingInThePlainOffThisMachine() {
    TestRun run = shop.run("serve", "--web", "--web-address", "0.0.0.0");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("others could read along");
  }
}
