package id.pelanggan.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.adapters.web.WebOptions.Encryption;
import id.pelanggan.domain.vault.Secret;
import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncryptionTest {
  private static final String PASSWORD = "only-a-test";
  @TempDir private static Path folder;

  @BeforeAll
  static void makeCertificate() throws Exception {
    for (String algorithm : List.of("EC", "RSA")) {
      Process keytool =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                  "-genkeypair",
                  "-alias",
                  "pages",
                  "-keyalg",
                  algorithm,
                  "-dname",
                  "CN=localhost",
                  "-ext",
                  "san=ip:127.0.0.1,dns:localhost",
                  "-validity",
                  "2",
                  "-storetype",
                  "PKCS12",
                  "-storepass",
                  PASSWORD,
                  "-keystore",
                  store(algorithm).toString())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("keytool.txt").toFile())
              .start();
      assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(keytool.exitValue()).isZero();
      KeyStore keys = keys(algorithm);
      write(algorithm + ".crt", "CERTIFICATE", keys.getCertificate("pages").getEncoded());
      write(
          algorithm + ".key",
          "PRIVATE KEY",
          keys.getKey("pages", PASSWORD.toCharArray()).getEncoded());
    }
  }

  private static Path store(String algorithm) {
    return folder.resolve(algorithm + ".p12");
  }

  private static KeyStore keys(String algorithm) throws Exception {
    return KeyStore.getInstance(store(algorithm).toFile(), PASSWORD.toCharArray());
  }

  private static void write(String name, String kind, byte[] bytes) throws IOException {
    Files.writeString(
        folder.resolve(name),
        "-----BEGIN "
            + kind
            + "-----\n"
            + Base64.getMimeEncoder().encodeToString(bytes)
            + "\n-----END "
            + kind
            + "-----\n");
  }

  private static HttpClient trusting(String algorithm) throws Exception {
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    KeyStore certificates = KeyStore.getInstance("PKCS12");
    certificates.load(null, null);
    certificates.setCertificateEntry("pages", keys(algorithm).getCertificate("pages"));
    trust.init(certificates);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return HttpClient.newBuilder().sslContext(context).build();
  }

  private static void shouldServe(Encryption encryption, String algorithm) throws Exception {
    InetAddress everywhere = InetAddress.ofLiteral("0.0.0.0");
    WebOptions options = Pages.options(everywhere, Optional.of(encryption), Optional.empty());
    try (Pages pages = new Pages(options);
        HttpClient client = trusting(algorithm)) {
      Browser browser = new Browser(pages.here(), client);

      HttpResponse<String> page = browser.get("/l/" + InventedCounter.GOOD);

      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.headers().firstValue("Strict-Transport-Security"))
          .contains("max-age=31536000");
      assertThat(page.headers().allValues("Set-Cookie"))
          .singleElement()
          .asString()
          .startsWith("__Host-visit=")
          .endsWith("; Path=/; HttpOnly; SameSite=Strict; Secure");
      assertThat(browser.post("/l/" + InventedCounter.GOOD).statusCode()).isEqualTo(303);
      assertThat(browser.cookies()).containsKey("__Host-session");
      assertThat(browser.get("/me").statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"EC", "RSA"})
  void shouldEncryptWithFilesOfAnAuthority(String algorithm) throws Exception {
    shouldServe(
        new Encryption.OfFiles(
            folder.resolve(algorithm + ".crt"), folder.resolve(algorithm + ".key")),
        algorithm);
  }

  @Test
  void shouldEncryptWithAStore() throws Exception {
    shouldServe(new Encryption.OfStore(store("EC"), new Secret(PASSWORD)), "EC");
  }

  @Test
  void shouldSpeakNothingOlderAndNothingPlain() throws Exception {
    Encryption encryption = new Encryption.OfStore(store("EC"), new Secret(PASSWORD));
    WebOptions options =
        Pages.options(InetAddress.getLoopbackAddress(), Optional.of(encryption), Optional.empty());
    try (Pages pages = new Pages(options)) {
      SSLContext context = SSLContext.getDefault();
      try (var socket =
          context
              .getSocketFactory()
              .createSocket(InetAddress.getLoopbackAddress(), pages.serving.server().port())) {
        var encrypted = (SSLSocket) socket;
        encrypted.setEnabledProtocols(new String[] {"TLSv1.1"});
        assertThatThrownBy(encrypted::startHandshake).isInstanceOf(SSLException.class);
      }
      assertThat(Wire.get(pages, "/", "Host: localhost")).doesNotContain("HTTP/1.1 200");
    }
  }

  @Test
  void shouldSayWhatCannotBeRead() throws IOException {
    Path rubbish = Files.writeString(folder.resolve("rubbish"), "nothing");
    Path certificate = folder.resolve("EC.crt");

    assertThatThrownBy(() -> open(new Encryption.OfFiles(certificate, rubbish)))
        .hasMessageContaining("WEB_KEY_UNREADABLE");
    assertThatThrownBy(() -> open(new Encryption.OfFiles(rubbish, folder.resolve("EC.key"))))
        .hasMessageContaining("WEB_CERTIFICATE_UNREADABLE");
    assertThatThrownBy(() -> open(new Encryption.OfFiles(certificate, folder.resolve("RSA.key"))))
        .hasMessageContaining("WEB_KEY_UNREADABLE");
    assertThatThrownBy(() -> open(new Encryption.OfStore(store("EC"), new Secret("wrong"))))
        .hasMessageContaining("WEB_CERTIFICATE_UNREADABLE")
        .hasMessageNotContaining("wrong\"");
  }

  private static void open(Encryption encryption) {
    new Pages(
            Pages.options(
                InetAddress.getLoopbackAddress(), Optional.of(encryption), Optional.empty()))
        .close();
  }
}
