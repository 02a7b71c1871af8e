package id.pelanggan.adapters.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Chromium without a window, led by the protocol that its driver speaks. */
public final class RealBrowser implements AutoCloseable {
  private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");
  private static final String ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> ARGUMENTS =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-dev-shm-usage",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--ignore-certificate-errors");

  private final Process driver;
  private final HttpClient client = HttpClient.newHttpClient();
  private final URI address;
  private final String session;

  private RealBrowser(Process driver, URI address, Map<String, Object> options) {
    this.driver = driver;
    this.address = address;
    JsonNode begun =
        call(
            "POST",
            "session",
            Map.of("capabilities", Map.of("alwaysMatch", Map.of("goog:chromeOptions", options))));
    this.session = begun.path("sessionId").asString();
  }

  /**
   * Opens one.
   *
   * @param scripts whether pages may run scripts
   * @param profile an empty folder
   * @param more arguments
   */
  public static RealBrowser open(boolean scripts, Path profile, String... more) throws IOException {
    Process driver =
        new ProcessBuilder("chromedriver", "--port=0").redirectErrorStream(true).start();
    List<String> arguments = new ArrayList<>(ARGUMENTS);
    arguments.add("--user-data-dir=" + profile);
    arguments.addAll(Arrays.asList(more));
    Map<String, Object> preferences =
        Map.of("profile.managed_default_content_settings.javascript", scripts ? 1 : 2);
    return new RealBrowser(
        driver,
        URI.create("http://127.0.0.1:" + port(driver) + "/"),
        Map.of("args", arguments, "prefs", preferences));
  }

  private static int port(Process driver) throws IOException {
    BufferedReader lines = driver.inputReader(StandardCharsets.UTF_8);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher found = STARTED.matcher(line);
      if (found.find()) {
        return Integer.parseInt(found.group(1));
      }
    }
    throw new IOException("the browser's driver does not start");
  }

  public void go(URI address) {
    inSession("POST", "url", Map.of("url", address.toString()));
  }

  public String address() {
    return inSession("GET", "url", Map.of()).asString();
  }

  public void click(String selector) {
    inSession("POST", "element/" + find(selector) + "/click", Map.of());
  }

  /** Clicks on what leads to another page, and waits until that is there. */
  public void follow(String selector) {
    String before = find("html");
    click(selector);
    for (int i = 0; i < 100; i++) {
      try {
        inSession("GET", "element/" + before + "/name", Map.of());
        TimeUnit.MILLISECONDS.sleep(100);
      } catch (IllegalStateException e) {
        return;
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new IllegalStateException("nothing comes after " + selector);
  }

  public void type(String selector, String text) {
    String element = find(selector);
    inSession("POST", "element/" + element + "/clear", Map.of());
    inSession("POST", "element/" + element + "/value", Map.of("text", text));
  }

  /** What somebody sees of the first that fits. */
  public String text(String selector) {
    return inSession("GET", "element/" + find(selector) + "/text", Map.of()).asString();
  }

  /** Presses one key, whatever has focus. */
  public void press(String key) {
    Map<String, Object> keys =
        Map.of(
            "type",
            "key",
            "id",
            "keyboard",
            "actions",
            List.of(
                Map.of("type", "keyDown", "value", key), Map.of("type", "keyUp", "value", key)));
    inSession("POST", "actions", Map.of("actions", List.of(keys)));
  }

  public void resize(int width, int height) {
    inSession("POST", "window/rect", Map.of("width", width, "height", height));
  }

  /** As the body of a function. */
  public JsonNode execute(String script) {
    return inSession("POST", "execute/sync", Map.of("script", script, "args", List.of()));
  }

  /** PNG. */
  public byte[] picture() {
    return Base64.getDecoder().decode(inSession("GET", "screenshot", Map.of()).asString());
  }

  /** What keeps people from using the page, by WCAG 2.2 A and AA: one line each. */
  public List<String> barriers() {
    JsonNode found =
        inSession(
            "POST",
            "execute/async",
            Map.of(
                "script",
                axe()
                    + "\nconst done = arguments[arguments.length - 1];"
                    + "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})"
                    + ".then(result => done(result.violations.flatMap(v => v.nodes.map("
                    + "n => v.id + ': ' + n.html + ' ' + n.failureSummary))"
                    + ".concat(result.passes.length > 3 ? [] : ['nothing was looked at'])),"
                    + " failure => done([String(failure)]));",
                "args",
                List.of()));
    List<String> barriers = new ArrayList<>();
    found.forEach(barrier -> barriers.add(barrier.asString()));
    return barriers;
  }

  private static String axe() {
    try (InputStream script =
        Objects.requireNonNull(RealBrowser.class.getResourceAsStream("/axe.min.js"), "no axe")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String find(String selector) {
    return inSession("POST", "element", Map.of("using", "css selector", "value", selector))
        .path(ELEMENT)
        .asString();
  }

  private JsonNode inSession(String method, String command, Map<String, Object> body) {
    return call(method, "session/" + session + (command.isEmpty() ? "" : "/" + command), body);
  }

  private JsonNode call(String method, String path, Map<String, Object> body) {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve(path))
            .timeout(Duration.ofSeconds(60))
            .header("Content-Type", "application/json")
            .method(
                method,
                method.equals("POST")
                    ? BodyPublishers.ofString(JSON.writeValueAsString(body))
                    : BodyPublishers.noBody())
            .build();
    try {
      var response = client.send(request, BodyHandlers.ofString());
      JsonNode value = JSON.readTree(response.body()).path("value");
      if (response.statusCode() != 200) {
        throw new IllegalStateException(
            path + ": " + value.path("error").asString() + ", " + value.path("message").asString());
      }
      return value;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      inSession("DELETE", "", Map.of());
    } catch (IllegalStateException | UncheckedIOException e) {
      // Its process is ended in any case.
    }
    client.close();
    driver.descendants().forEach(ProcessHandle::destroy);
    driver.destroy();
    try {
      if (!driver.waitFor(10, TimeUnit.SECONDS)) {
        driver.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
